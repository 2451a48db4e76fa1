<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>About Trainboard</source>
        <translation>Trainboardについて</translation>
    </message>
    <message>
        <source>Could not open a web browser. The releases are at this address:
%1</source>
        <translation>Webブラウザを開けませんでした。リリースは次のアドレスにあります。
%1</translation>
    </message>
    <message>
        <source>Show &amp;Releases</source>
        <translation>リリースを表示(&amp;R)</translation>
    </message>
    <message>
        <source>built with %1</source>
        <comment>a version of Qt</comment>
        <translation>%1でビルド</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>%1

The departure board of your AiTEMS trainings. It only reads.

Trainboard sends requests to the endpoints of your accounts only. It never looks for updates by itself: Show Releases opens the list of versions in your web browser.

Free software under the GNU General Public License, version 3 or later. It uses these libraries:
%2</source>
        <translation>%1

AiTEMSの学習状況をひと目で確認できるボードです。照会のみを行います。

Trainboardがリクエストを送信するのは、登録したアカウントのエンドポイントのみです。更新を自動で確認することはなく、［リリースを表示］を押すとWebブラウザでバージョンの一覧を開きます。

GNU General Public Licenseバージョン3以降に基づいて配布される自由ソフトウェアです。次のライブラリを使用しています。
%2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Account &amp;name</source>
        <translation>アカウント名(&amp;N)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Acc&amp;ess key</source>
        <translation>Acc&amp;ess Key</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>Secret &amp;Key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>このセッションでのみ使用</translation>
    </message>
    <message>
        <source>Keep for this session &amp;only</source>
        <translation>このセッションでのみ使用(&amp;O)</translation>
    </message>
    <message>
        <source>The keys stay in memory until you quit Trainboard. Nothing is written to the keychain.</source>
        <translation>認証キーはTrainboardを終了するまでメモリにのみ保持され、キーチェーンには保存されません。</translation>
    </message>
    <message>
        <source>End&amp;point</source>
        <translation>エンドポイント(&amp;P)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続テスト</translation>
    </message>
    <message>
        <source>Requests the list of services with these keys. Nothing is saved.</source>
        <translation>この認証キーでサービスリストを照会します。何も保存されません。</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>In memory for this session; leave empty to keep</source>
        <translation>このセッション中はメモリに保持。変更しない場合は空欄にしてください</translation>
    </message>
    <message>
        <source>%1; leave empty to keep</source>
        <translation>%1。変更しない場合は空欄にしてください</translation>
    </message>
    <message>
        <source>Enter both the access key and the secret key.</source>
        <translation>Access KeyとSecret Keyの両方を入力してください。</translation>
    </message>
    <message>
        <source>Enter both keys to keep them for this session only. The keys in the keychain stay there.</source>
        <translation>このセッションでのみ使用するには、両方のキーを入力してください。キーチェーン内の認証キーはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>In the console: My Account &gt; Manage Account and Security &gt; Security Management &gt; Access Management</source>
        <translation>コンソールで発行: My Account &gt; アカウントとセキュリティ管理 &gt; セキュリティ管理 &gt; アクセス管理</translation>
    </message>
    <message>
        <source>Leave empty to keep the key in %1</source>
        <translation>空欄の場合は%1にあるキーをそのまま使用</translation>
    </message>
    <message>
        <source>The access key has characters that no key has. Copy it again.</source>
        <translation>Access Keyに、キーには使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The secret key has characters that no key has. Copy it again.</source>
        <translation>Secret Keyに、キーには使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This address contains characters that can look like other ones, outside of ASCII or spelled as &quot;xn--&quot;. Trainboard connects to %1. Make sure that this is the address you mean.</source>
        <translation>このアドレスには、ほかの文字に見えることのある文字（ASCII以外の文字、または「xn--」の表記）が含まれています。Trainboardは%1に接続します。意図したアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>In the console: My Account &gt; … &gt; Access Management</source>
        <translation>コンソールで発行: My Account &gt; … &gt; アクセス管理</translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message>
        <source>&quot;%1&quot; was imported from %2, which was only read. Its keys are in the keychain (%3); its endpoint is the public one.</source>
        <translation>%2からアカウント「%1」をインポートしました。元のファイルは読み取っただけで、変更していません。認証キーはキーチェーン(%3)に保存され、エンドポイントは公開エンドポイントに設定されました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, with a number to tell them apart</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AccountPrompts</name>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n service(s).</source>
        <translation>
            <numerusform>接続に成功しました。照会できたサービスは%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing you typed is lost. Save again, or keep the keys for this session only.</source>
        <translation>何も保存されていませんが、入力した内容は残っています。もう一度保存するか、認証キーをこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was kept. The keychain may still remove its keys when it responds.</source>
        <translation>アカウント「%1」は削除しませんでした。ただし、後でキーチェーンが応答すると認証キーが削除される場合があります。</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Remove An&amp;yway</source>
        <translation>それでも削除(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep Acco&amp;unt</source>
        <translation>アカウントを残す(&amp;U)</translation>
    </message>
    <message>
        <source>Keep for This Session Onl&amp;y</source>
        <translation>このセッションでのみ使用(&amp;Y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved.</source>
        <translation>アカウント「%1」を保存しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved. Its keys stay in memory until you quit Trainboard.</source>
        <translation>アカウント「%1」を保存しました。認証キーはTrainboardを終了するまでメモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved. Its keys are in the keychain (%2).</source>
        <translation>アカウント「%1」を保存しました。認証キーはキーチェーン(%2)にあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, and its keys with it.</source>
        <translation>アカウント「%1」とその認証キーを削除しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Its keys may remain in the keychain (%2), in an item &quot;Trainboard&quot;. See the details for its full name, and remove it in the keychain.</source>
        <translation>アカウント「%1」を削除しました。キーチェーン(%2)の「Trainboard」項目に認証キーが残っている可能性があります。詳細で該当の項目を確認し、キーチェーンから直接削除してください。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>&amp;Use Server Time</source>
        <translation>サーバー時刻を使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>The new account is not saved yet.</source>
        <translation>新しいアカウントはまだ保存されていません。</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; are not saved yet.</source>
        <translation>アカウント「%1」の変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>保存しない(&amp;D)</translation>
    </message>
    <message>
        <source>Keep Editin&amp;g</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its keys?</source>
        <translation>アカウント「%1」とその認証キーを削除しますか?</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its keys from this computer? They are in the keychain (%2).</source>
        <translation>このコンピューターからアカウント「%1」とその認証キーを削除しますか? 認証キーはキーチェーン(%2)にあります。</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Acco&amp;unt</source>
        <translation>アカウントを残す(&amp;U)</translation>
    </message>
    <message>
        <source>This is the demo. Accounts and keys that you enter here are forgotten when you quit; your keychain and your settings are not touched.</source>
        <translation>これはデモです。ここで入力したアカウントと認証キーは終了すると失われ、キーチェーンと設定は変更されません。</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Personalized</source>
        <comment>training type personalRecommend</comment>
        <translation>個別化推薦</translation>
    </message>
    <message>
        <source>Related items</source>
        <comment>training type relatedItem</comment>
        <translation>関連項目推薦</translation>
    </message>
    <message>
        <source>Top items</source>
        <comment>training type pop</comment>
        <translation>人気アイテムの推薦</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>training status ready</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Requesting</source>
        <comment>training status requesting</comment>
        <translation>リクエスト中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>training status waiting</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>training status learning: in progress</comment>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>training status completed</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>training status stopping</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Request failed</source>
        <comment>training status requestFailed</comment>
        <translation>リクエスト失敗</translation>
    </message>
    <message>
        <source>Data refinement failed</source>
        <comment>training status refinedFailed</comment>
        <translation>データクレンジング失敗</translation>
    </message>
    <message>
        <source>Training failed</source>
        <comment>training status learningFailed</comment>
        <translation>学習失敗</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>service status scheduled</comment>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Scheduled training in progress</source>
        <comment>service status scheduledLearning</comment>
        <translation>予約された学習を実行中</translation>
    </message>
    <message>
        <source>Trainable</source>
        <comment>service status learnable</comment>
        <translation>学習可能</translation>
    </message>
    <message>
        <source>Training in progress</source>
        <comment>service status learning</comment>
        <translation>学習実行中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>service status deleting</comment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>service status deleted</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Training unavailable</source>
        <comment>service status disable</comment>
        <translation>学習不可</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>service status drafted</comment>
        <translation>下書き保存</translation>
    </message>
    <message>
        <source>Training requested</source>
        <comment>service status requestLearning</comment>
        <translation>学習リクエスト済み</translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <comment>service status datasetRequired</comment>
        <translation>データセット未指定</translation>
    </message>
    <message>
        <source>On</source>
        <comment>HPO is configured</comment>
        <translation>設定あり</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>HPO is not configured</comment>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>there is an inference result</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>No</source>
        <comment>there is no inference result</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>the response has none</comment>
        <translation>状態なし</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>service type batch</comment>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>service type interval</comment>
        <translation>周期</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <comment>learningInterval hour1, hour3</comment>
        <translation>
            <numerusform>%n時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <comment>data set type user</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>data set type item</comment>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Interactions</source>
        <comment>data set type interaction</comment>
        <translation>相互作用</translation>
    </message>
    <message>
        <source>Trainable</source>
        <comment>data set status enable, learnable</comment>
        <translation>学習可能</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>data set status waiting, processing</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <comment>data set status upload_failed</comment>
        <translation>アップロード失敗</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>status enable of what is served</comment>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>There is no account &quot;%1&quot;. No account has been added yet.</source>
        <translation>アカウント「%1」はありません。登録済みのアカウントはまだありません。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. Choose one of these accounts on the left: %2.</source>
        <translation>アカウント「%1」はありません。左側で次のアカウントから選択してください: %2。</translation>
    </message>
    <message>
        <source>The demo could not be started: %1.</source>
        <translation>デモを開始できませんでした: %1。</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>the account of the environment</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>the account of the demo</comment>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>AuthoritiesLabel</name>
    <message>
        <source>a certificate without a name</source>
        <translation>名前のない証明書</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1、%2に期限切れ</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1、%2まで有効</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s):</source>
        <translation>
            <numerusform>証明書%n件:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No file. Only the certificate authorities of the system are trusted.</source>
        <translation>ファイルの指定なし: システムの認証局のみを信頼します。</translation>
    </message>
</context>
<context>
    <name>BoardMessages</name>
    <message>
        <source>After that, Trainboard shows what you asked for.</source>
        <translation>その後、指定した内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>Showing data from %1.</source>
        <translation>%1時点のデータを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>The trainings of %n service(s) could not be loaded: %1.</source>
        <translation>
            <numerusform>次のサービス(%n件)の学習リストを読み込めませんでした: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read and are missing here: the response does not match the documented format.</source>
        <translation>
            <numerusform>%n件の学習を読み取れなかったため、リストに表示していません。応答がドキュメントに定義された形式と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2 of %3).</source>
        <translation>%1秒後に再試行します(全%3回中%2回目)。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Retrying now (attempt %1 of %2).</source>
        <translation>再試行中です(全%2回中%1回目)。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) could not be read and are missing here, with their trainings: the response does not match the documented format.</source>
        <translation>
            <numerusform>%n件のサービスを読み取れなかったため、そのサービスと学習をリストに表示していません。応答がドキュメントに定義された形式と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys come from the environment variables %1 and %2.</source>
        <translation>認証キーは環境変数%1と%2の値です。</translation>
    </message>
    <message>
        <source>Requests are signed with the server&apos;s time for now. If this computer&apos;s clock is the wrong one, correct it: the times that Trainboard shows depend on it.</source>
        <translation>現在、リクエストの署名にはサーバー時刻を使用しています。このコンピューターの時計が間違っている場合は修正してください。Trainboardに表示される時刻は、この時計を基準としています。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) contain unexpected values. They are shown as received.</source>
        <translation>
            <numerusform>想定外の項目があるサービスが%n件あります。受け取ったまま表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) contain unexpected values. They are marked and shown as received.</source>
        <translation>
            <numerusform>想定外の項目がある学習が%n件あります。受け取ったまま表示し、印を付けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) came twice in one response. Only the first one is shown.</source>
        <translation>
            <numerusform>1つの応答に2回含まれているサービスが%n件あります。最初のものだけを表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) came twice in one response. Only the first one is shown.</source>
        <translation>
            <numerusform>1つの応答に2回含まれている学習が%n件あります。最初のものだけを表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>See the details for the other reasons.</source>
        <translation>その他の理由は詳細で確認してください。</translation>
    </message>
    <message>
        <source>These trainings would take more than %1 of memory. Only the trainings that came first are shown.</source>
        <translation>これらの学習をすべて読み込むには、%1を超えるメモリが必要です。先に受信した学習のみを表示しています。</translation>
    </message>
    <message>
        <source>Choose a single service to see more of its trainings.</source>
        <translation>さらに多くの学習を見るには、サービスを1つだけ選択してください。</translation>
    </message>
    <message>
        <source>Choose a single service, or turn on Recent only, to see what is missing.</source>
        <translation>残りを見るには、サービスを1つだけ選択するか、「最近の項目のみ」をオンにしてください。</translation>
    </message>
    <message>
        <source>Showing what was last known, as of %1.</source>
        <comment>%1 is a moment</comment>
        <translation>最後に確認された内容(%1時点)を表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipCross</name>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Clear this filter (%1)</source>
        <comment>%1 is a key</comment>
        <translation>このフィルターをクリア(%1)</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <comment>values that could be chosen</comment>
        <translation>
            <numerusform>ほか%Ln件は表示していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values that are chosen</comment>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and the values chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Set %1 and %2 in the environment, or add an account: %3</source>
        <translation>環境変数%1と%2を設定するか、アカウントを追加してください: %3</translation>
    </message>
    <message>
        <source>The console of NAVER Cloud Platform shows the keys under My Account &gt; Manage Account and Security &gt; Security Management &gt; Access Management.</source>
        <translation>認証キーはNAVER Cloud PlatformコンソールのMy Account &gt; アカウントとセキュリティ管理 &gt; セキュリティ管理 &gt; アクセス管理で確認できます。</translation>
    </message>
    <message>
        <source>There are no keys: %1 is not set.</source>
        <translation>認証キーがありません。環境変数%1が設定されていません。</translation>
    </message>
    <message>
        <source>There are no keys: %1 and %2 are not set.</source>
        <translation>認証キーがありません。環境変数%1と%2が設定されていません。</translation>
    </message>
    <message>
        <source>%1 contains characters that no key has.</source>
        <translation>%1に認証キーでは使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 and %2 contain characters that no key has.</source>
        <translation>%1と%2に認証キーでは使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces and line breaks.</source>
        <translation>空白や改行を含めずに、認証キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>Copy the keys again, without spaces and line breaks.</source>
        <translation>空白や改行を含めずに、両方の認証キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>The keys come from %1 and %2 in the environment.</source>
        <translation>認証キーは環境変数%1と%2の値です。</translation>
    </message>
    <message>
        <source>The secret key is missing. Write it to the first line of standard input.</source>
        <translation>Secret Keyがありません。標準入力の最初の行に書き込んでください。</translation>
    </message>
    <message>
        <source>The first line of standard input is too long to be a secret key.</source>
        <translation>標準入力の最初の行は長すぎるため、Secret Keyとして扱えません。</translation>
    </message>
    <message>
        <source>The first line of standard input contains characters that no secret key has.</source>
        <translation>標準入力の最初の行に、Secret Keyでは使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added. Its keys are in the keychain (%2).</source>
        <translation>アカウント「%1」を追加しました。認証キーはキーチェーン(%2)にあります。</translation>
    </message>
    <message>
        <source>Secret key of &quot;%1&quot;: </source>
        <comment>a prompt</comment>
        <translation>「%1」のSecret Key: </translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved for the keys that are set in the environment. Choose another name.</source>
        <translation>「%1」は、環境変数に設定された認証キーのために予約された名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The access key is empty.</source>
        <translation>Access Keyが空です。</translation>
    </message>
    <message>
        <source>--access-key contains characters that no access key has. Copy the key again, without spaces and line breaks.</source>
        <translation>--access-keyの値に、Access Keyでは使われない文字が含まれています。空白や改行を含めずに、キーをコピーし直してください。</translation>
    </message>
    <message>
        <source>The endpoint contains characters that can look like others: they are outside of ASCII or spelled with &quot;xn--&quot;. Trainboard connects to %1. Make sure that you mean this address.</source>
        <translation>エンドポイントに、別の文字と見間違えやすい文字(ASCII以外の文字、または「xn--」で表記された文字)が含まれています。Trainboardは%1に接続します。意図したアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; could not be saved in %2.</source>
        <translation>アカウント「%1」を%2に保存できませんでした。</translation>
    </message>
    <message>
        <source>Check that the file can be written and that the disk is not full, then try again.</source>
        <translation>ファイルに書き込めること、ディスクに空きがあることを確認してから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; works: %2 lists %n service(s).</source>
        <translation>
            <numerusform>アカウント「%1」は使用できます。%2で%n件のサービスを照会しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), without those that could not be read</source>
        <translation>
            <numerusform>アカウント%n件(読み取れなかったものを除く)</numerusform>
        </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is not in the list: it uses the keys that are set in the environment.</source>
        <translation>アカウント「%1」はリストにあるアカウントではなく、環境変数に設定された認証キーを使用します。</translation>
    </message>
    <message>
        <source>To remove it, unset %1 and %2.</source>
        <translation>削除するには、環境変数%1と%2の設定を解除してください。</translation>
    </message>
    <message>
        <source>Nothing was removed: the account is still in the list, and its keys, if there are any, are still in the keychain.</source>
        <translation>何も削除していません。アカウントはリストに残っており、認証キーがある場合はキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; were removed from the keychain, but the account is still in the list: %2 could not be written.</source>
        <translation>「%1」の認証キーはキーチェーンから削除しましたが、%2に書き込めなかったため、アカウントはリストに残っています。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; and its keys in the keychain (%2) were removed.</source>
        <translation>アカウント「%1」と、キーチェーン(%2)にあるその認証キーを削除しました。</translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2 of %3).</source>
        <translation>%1秒後に再試行します(全%3回中%2回目)。</translation>
    </message>
    <message>
        <source>Requests were signed with the server&apos;s time. If the clock of this computer is wrong, correct it.</source>
        <translation>リクエストの署名にはサーバー時刻を使用しました。このコンピューターの時計が間違っている場合は、正しく合わせてください。</translation>
    </message>
    <message>
        <source>For more information run &quot;%1&quot;.</source>
        <translation>詳細については「%1」を実行してください。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the first ones of several choices, and the last one</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos;の後に値は指定できません。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos;の後に値がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take --%2.</source>
        <translation>「%1」では--%2を使用できません。</translation>
    </message>
    <message>
        <source>%1 is missing. Usage: %2</source>
        <translation>引数%1を指定してください。使い方: %2</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no arguments.</source>
        <translation>「%1」は引数を取りません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no arguments after %2.</source>
        <translation>「%1」は%2の後に引数を取りません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid %2.</source>
        <translation>%2の値が正しくありません: 「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to wait for. Use %2.</source>
        <translation>「%1」は待機の条件ではありません。%2を使用してください。</translation>
    </message>
    <message>
        <source>The value of --version is empty.</source>
        <translation>--versionの値が空です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys are not read from the command line, because other users of this computer can see it. Set %1 and %2 in the environment, or add an account: &quot;%3&quot; reads the secret key from standard input.</source>
        <translation>コマンドラインはこのコンピューターの他のユーザーにも見えるため、コマンドラインから認証キーを読み取りません。環境変数%1と%2を設定するか、アカウントを追加してください。「%3」はSecret Keyを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>不明なオプションです: %1。</translation>
    </message>
    <message>
        <source>-v prints the version of this program. Use --version VERSION.</source>
        <translation>-vはこのプログラムのバージョンを表示します。--version VERSIONを使用してください。</translation>
    </message>
    <message>
        <source>Missing subcommand. Use one of: %1.</source>
        <translation>サブコマンドがありません。次のいずれかを使用してください: %1。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Use one of: %2.</source>
        <translation>「%1」は不明なコマンドです。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>Missing command. Use one of: %1.</source>
        <translation>コマンドがありません。次のいずれかを使用してください: %1。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use %2.</source>
        <translation>「%1」は不明な形式です。%2を使用してください。</translation>
    </message>
    <message>
        <source>%1 is for csv and tsv only: add --format csv, or leave %1 out.</source>
        <translation>%1はcsvとtsvでのみ使用できます。--format csvを追加するか、%1を外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write a number and a unit: 90s, 10m, 2h, 1d or 1h30m.</source>
        <translation>「%1」は期間ではありません。90s、10m、2h、1d、1h30mのように数と単位を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The maximum is 10 years (3652d).</source>
        <translation>「%1」は長すぎます。最大値は10年(3652d)です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short. The minimum is one second (1s).</source>
        <translation>「%1」は短すぎます。最小値は1秒(1s)です。</translation>
    </message>
    <message>
        <source>There is no account whose history could be shown.</source>
        <translation>履歴を表示できるアカウントがありません。</translation>
    </message>
    <message>
        <source>Set %1 in the environment, or name an account with --account.</source>
        <translation>環境変数%1を設定するか、--accountでアカウントを指定してください。</translation>
    </message>
    <message>
        <source>The history of trainings cannot be read, because the SQLite driver of Qt is not installed.</source>
        <translation>QtのSQLiteドライバーがインストールされていないため、学習の履歴を読み取れません。</translation>
    </message>
    <message>
        <source>Install it (libqt6sql6-sqlite on Debian and Ubuntu).</source>
        <translation>ドライバーをインストールしてください(DebianとUbuntuではlibqt6sql6-sqlite)。</translation>
    </message>
    <message>
        <source>The history of trainings in %1 is damaged.</source>
        <translation>%1にある学習の履歴が破損しています。</translation>
    </message>
    <message>
        <source>The file was left as it is. When Trainboard starts, it renames the file and begins a new history.</source>
        <translation>ファイルはそのまま残しました。Trainboardを起動すると、ファイル名を変更して新しい履歴を開始します。</translation>
    </message>
    <message>
        <source>A newer version of Trainboard wrote the history of trainings in %1.</source>
        <translation>%1にある学習の履歴は、より新しいバージョンのTrainboardが作成したものです。</translation>
    </message>
    <message>
        <source>Use the trainboard-cli of that version.</source>
        <translation>そのバージョンのtrainboard-cliを使用してください。</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change the history of trainings in %1, so it is not read.</source>
        <translation>このコンピューターの他のユーザーが%1にある学習の履歴を変更できるアクセス権になっているため、履歴を読み取りません。</translation>
    </message>
    <message>
        <source>Correct the permissions of the file and its folders.</source>
        <translation>ファイルとそのフォルダーのアクセス権を修正してください。</translation>
    </message>
    <message>
        <source>Another program has locked the history of trainings in %1.</source>
        <translation>別のプログラムが%1にある学習の履歴をロックしています。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The history of trainings in %1 could not be read.</source>
        <translation>%1にある学習の履歴を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder. If an older version of Trainboard wrote it, start Trainboard once.</source>
        <translation>ファイルとそのフォルダーを読み取れることを確認してください。古いバージョンのTrainboardが作成したファイルの場合は、Trainboardを一度起動してください。</translation>
    </message>
    <message>
        <source>There is no history yet: %1 does not exist.</source>
        <translation>履歴はまだありません。%1が存在しません。</translation>
    </message>
    <message>
        <source>The window of Trainboard records the history of the services that it shows while it runs. trainboard-cli only reads the history.</source>
        <translation>Trainboardのウィンドウは、実行中に表示しているサービスの履歴を記録します。trainboard-cliは履歴を読み取るだけです。</translation>
    </message>
    <message>
        <source>The history has nothing about the service %1 of this account.</source>
        <translation>このアカウントのサービス%1に関する履歴はありません。</translation>
    </message>
    <message>
        <source>The history has no training of %1 with the version &quot;%2&quot;.</source>
        <translation>%1の学習のうち、バージョンが「%2」の学習の履歴はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), last looked at %1</source>
        <translation>
            <numerusform>学習%n件、最後の照会: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--columns is not for json. Leave it out: json has everything.</source>
        <translation>--columnsはjsonでは使用できません。jsonにはすべての列の内容があるため、外してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>学習%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <translation>
            <numerusform>サービス%n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>学習%n件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) could not be read:</source>
        <translation>
            <numerusform>%n件のサービスを読み取れませんでした:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read:</source>
        <translation>
            <numerusform>%n件の学習を読み取れませんでした:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have unexpected content, which is listed as it was received:</source>
        <translation>
            <numerusform>想定外の項目があるサービスが%n件あり、受け取ったまま表示しています:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) have unexpected content, which is listed as it was received:</source>
        <translation>
            <numerusform>想定外の項目がある学習が%n件あり、受け取ったまま表示しています:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) appeared on two pages, because the list changed while it was read; each is listed once</source>
        <translation>
            <numerusform>読み取り中にリストが変わり、サービス%n件が2つのページにあったため、それぞれ1回だけ表示しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) appeared on two pages, because the list changed while it was read; each is listed once</source>
        <translation>
            <numerusform>読み取り中にリストが変わり、学習%n件が2つのページにあったため、それぞれ1回だけ表示しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) appeared twice in one response; table and csv contain only the first</source>
        <translation>
            <numerusform>サービス%n件が1つの応答に2回含まれていました。tableとcsvには最初のものだけが含まれます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) appeared twice in one response; table and csv contain only the first</source>
        <translation>
            <numerusform>学習%n件が1つの応答に2回含まれていました。tableとcsvには最初のものだけが含まれます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To use the server&apos;s time for one run, add --use-server-time.</source>
        <translation>今回の実行でのみサーバー時刻を使用するには、--use-server-timeを追加してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists the ids of your services.</source>
        <translation>サービスのIDは「%1」で確認できます。</translation>
    </message>
    <message>
        <source>To see the whole response, add --show-response.</source>
        <translation>応答全体を表示するには、--show-responseを追加してください。</translation>
    </message>
    <message>
        <source>The response of the server. It may repeat the access key and the signature.</source>
        <translation>サーバーの応答です。Access Keyと署名が含まれている場合があります。</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a list</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>possibly not complete: the service sent the same page again instead of the next one</source>
        <translation>すべてではない可能性があります: サービスが次のページではなく同じページを再び送信しました</translation>
    </message>
    <message>
        <source>not complete: the list did not end after %1 pages</source>
        <translation>すべてではありません: %1ページを超えてもリストが終わりませんでした</translation>
    </message>
    <message>
        <source>not complete: all of them would take more than %1 MB of memory; try --recent</source>
        <translation>すべてではありません: すべてには%1 MBを超えるメモリが必要です。--recentをお試しください</translation>
    </message>
    <message>
        <source>not complete: all of them would take more than %1 MB of memory</source>
        <translation>すべてではありません: すべてには%1 MBを超えるメモリが必要です</translation>
    </message>
    <message>
        <source>not complete: the next page could not be loaded</source>
        <translation>すべてではありません: 次のページを読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>without %n that could not be read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>読み取れなかった%n件を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many rows, and whether that is all</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n with unexpected content</source>
        <comment>rows</comment>
        <translation>
            <numerusform>想定外の項目があるもの%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeared twice</source>
        <comment>rows</comment>
        <translation>
            <numerusform>2回含まれていたもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a note</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>csv has columns for the first %1 hyperparameters; %n more were left out. --format json has all of them.</source>
        <translation>
            <numerusform>csvには最初の%1個のハイパーパラメータの列のみがあり、残りの%n個は省略されました。--format jsonにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <comment>%1 is the message of the system</comment>
        <translation>出力を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Trainings are counted by the dates of their creation only.</source>
        <translation>学習の件数は作成日時のみを基準に数えます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a service</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>The account may not see the trainings of any service.</source>
        <translation>このアカウントには、どのサービスの学習も照会する権限がありません。</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a service</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>no permission (%1)</source>
        <comment>%1 is what the service said of it</comment>
        <translation>権限なし(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than usual</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>通常より時間がかかっているもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>list not complete</source>
        <translation>リストはすべてではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>読み取れなかったもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and &quot;%2&quot; has not completed.</source>
        <translation>制限時間%1が過ぎましたが、「%2」は完了していません。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and &quot;%2&quot; has not failed.</source>
        <translation>制限時間%1が過ぎましたが、「%2」は失敗していません。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and &quot;%2&quot; has not completed or failed.</source>
        <translation>制限時間%1が過ぎましたが、「%2」は完了も失敗もしていません。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over.</source>
        <translation>制限時間%1が過ぎました。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and no training of %2 has completed.</source>
        <translation>制限時間%1が過ぎましたが、%2で完了した学習はありません。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and no training of %2 has failed.</source>
        <translation>制限時間%1が過ぎましたが、%2で失敗した学習はありません。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and no training of %2 has completed or failed.</source>
        <translation>制限時間%1が過ぎましたが、%2で完了または失敗した学習はありません。</translation>
    </message>
    <message>
        <source>Unknown column &quot;%1&quot;. Use some of these, with commas between them: %2, or hp.NAME for a hyperparameter.</source>
        <translation>「%1」は不明な列です。次の中からコンマで区切って使用してください: %2。ハイパーパラメータはhp.NAMEで指定します。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing: %1</source>
        <translation>閉じ引用符がありません: %1</translation>
    </message>
    <message>
        <source>Your saved views cannot be read.</source>
        <translation>保存したビューを読み取れません。</translation>
    </message>
    <message>
        <source>A newer version of Trainboard saved them. Update trainboard-cli, then try again.</source>
        <translation>より新しいバージョンのTrainboardが保存したビューです。trainboard-cliを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Correct or remove the entry &quot;savedViews&quot; in %1.</source>
        <translation>%1の項目「savedViews」を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>ビュー「%1」はありません。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>次のいずれかを使用してください: %1。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has a question that cannot be used.</source>
        <translation>ビュー「%1」の条件は使用できません。</translation>
    </message>
    <message>
        <source>There is no history yet, so it is not known how long trainings take. The window of Trainboard records it while it runs.</source>
        <translation>履歴がまだないため、学習にかかる時間が分かりません。履歴は、Trainboardのウィンドウの実行中に記録されます。</translation>
    </message>
    <message>
        <source>The name of the service could not be read, so that words of the question are not looked for in it.</source>
        <translation>サービス名を読み取れなかったため、条件の単語をサービス名からは検索しません。</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 and %2 in the environment.</source>
        <translation>キーチェーンがない場合は、環境変数%1と%2を設定してください。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow trainboard-cli to use it, then try again.</source>
        <translation>trainboard-cliにキーチェーンの使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start the Windows service &quot;Credential Manager&quot; (VaultSvc), then try again.</source>
        <translation>Windowsサービス「Credential Manager」(VaultSvc)を開始してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open Keychain Access and check that there is a login keychain, then try again.</source>
        <translation>「キーチェーンアクセス」を開き、ログインキーチェーンがあることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring, KWallet or KeePassXC with its Secret Service, in the session in which trainboard-cli runs, then try again.</source>
        <translation>GNOME Keyring、KWallet、KeePassXC(Secret Serviceを使用)などのキーチェーンをインストールし、trainboard-cliを実行するセッションで開始してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Remove the account &quot;%1&quot; and add it again. Keys that were stored on another desktop or in another keychain are still there.</source>
        <translation>アカウント「%1」を削除してから、もう一度追加してください。別のデスクトップや別のキーチェーンに保存した認証キーは、そのまま残っています。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; uses the keys that are set in the environment.</source>
        <translation>アカウント「%1」は、環境変数に設定された認証キーを使用します。</translation>
    </message>
    <message>
        <source>There are no others yet. Add one with &quot;trainboard-cli accounts add&quot;.</source>
        <translation>ほかのアカウントはまだありません。「trainboard-cli accounts add」で追加してください。</translation>
    </message>
    <message>
        <source>The others are: %1.</source>
        <translation>ほかのアカウントは次のとおりです: %1。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>アカウント「%1」はありません。</translation>
    </message>
    <message>
        <source>There are several accounts: %1.</source>
        <translation>アカウントが複数あります: %1。</translation>
    </message>
    <message>
        <source>Choose one with --account NAME.</source>
        <translation>--account NAMEで1つを選択してください。</translation>
    </message>
    <message>
        <source>It is the endpoint of the account &quot;%1&quot;.</source>
        <translation>アカウント「%1」のエンドポイントです。</translation>
    </message>
    <message>
        <source>It comes from %1 in the environment.</source>
        <translation>環境変数%1の値です。</translation>
    </message>
    <message>
        <source>%1 responds again.</source>
        <translation>%1が再び応答しています。</translation>
    </message>
    <message numerus="yes">
        <source>watching %1, %2 of %n training(s) in progress</source>
        <translation>
            <numerusform>サービス%1を監視中: 学習%n件中%2件が実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Retrying until there is a response.</source>
        <translation>応答があるまで再試行します。</translation>
    </message>
    <message>
        <source>The training &quot;%1&quot; is no longer there.</source>
        <translation>学習「%1」はなくなりました。</translation>
    </message>
    <message>
        <source>No training with the version &quot;%1&quot; is in the part of the list that could be read.</source>
        <translation>読み取れたリストの範囲に、バージョンが「%1」の学習はありません。</translation>
    </message>
    <message>
        <source>The service %1 has no training with the version &quot;%2&quot;.</source>
        <translation>サービス%1に、バージョンが「%2」の学習はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists the versions.</source>
        <translation>バージョンは「%1」で確認できます。</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and the list of trainings has not come.</source>
        <translation>制限時間%1が過ぎましたが、学習リストを受け取れませんでした。</translation>
    </message>
    <message>
        <source>Words for states, types and marks in a question are English. For &quot;%1&quot;, use: %2</source>
        <comment>a word, and terms such as status:failed</comment>
        <translation>条件では状態、タイプ、マークを英語で指定します。「%1」の代わりに次を使用してください: %2</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>list names and endpoints, but no keys</source>
        <translation>名前とエンドポイントを一覧表示します。認証キーは表示しません</translation>
    </message>
    <message>
        <source>add an account. The secret key is the first line of standard input; in a terminal you are asked for it, and it is not shown</source>
        <translation>アカウントを追加します。Secret Keyは標準入力の最初の行です。端末では入力を求め、入力内容は表示しません</translation>
    </message>
    <message>
        <source>check whether the keys of an account work, by listing its services</source>
        <translation>サービスを照会して、アカウントの認証キーが使用できるかを確認します</translation>
    </message>
    <message>
        <source>remove the keys from the keychain, then the account</source>
        <translation>キーチェーンから認証キーを削除し、次にアカウントを削除します</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>the access key of the new account</source>
        <translation>新しいアカウントのAccess Key</translation>
    </message>
    <message>
        <source>the endpoint of the new account, if it is not %1</source>
        <translation>新しいアカウントのエンドポイント。%1 以外の場合に指定します</translation>
    </message>
    <message>
        <source>table, for people (the default)</source>
        <translation>table: 人が読むための表(デフォルト)</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each account</source>
        <translation>csv: ヘッダー1行と、アカウントごとに1行</translation>
    </message>
    <message>
        <source>with check and an error: print the whole response of the server on standard error. It may repeat the access key and the signature of the request</source>
        <translation>checkでエラーになった場合、サーバーの応答全体を標準エラーに出力します。Access Keyとリクエストの署名が含まれている場合があります</translation>
    </message>
    <message>
        <source>with check: sign the requests of this run with the server&apos;s time if it differs from the time of this computer. Only for a server that you trust, see the manual</source>
        <translation>checkと併用: サーバー時刻がこのコンピューターの時刻と異なる場合、今回の実行ではリクエストの署名にサーバー時刻を使用します。信頼できるサーバーでのみ使用してください。詳細はマニュアルを参照してください</translation>
    </message>
    <message>
        <source>Manages the accounts, which trainboard-cli shares with Trainboard. Their keys are stored in the keychain of the system and nowhere else.</source>
        <translation>アカウントを管理します。アカウントはtrainboard-cliとTrainboardで共有されます。認証キーはシステムのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Environment is the account whose keys are set in the environment. It is listed if they are set, and can be checked, but not added or removed.</source>
        <translation>Environmentは、認証キーが環境変数に設定されているアカウントです。設定されていればリストに表示され、確認できますが、追加や削除はできません。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>list the services of the account</source>
        <translation>アカウントのサービスを一覧表示します</translation>
    </message>
    <message>
        <source>list the trainings of the service with this id</source>
        <translation>IDがSERVICEのサービスの学習を一覧表示します</translation>
    </message>
    <message>
        <source>print what happens to the trainings of a service; with --until, until one has completed or failed</source>
        <translation>サービスの学習に起きたことを出力します。--untilを付けると、完了または失敗するまで出力します</translation>
    </message>
    <message>
        <source>print the states in which trainings were seen</source>
        <translation>確認された学習の状態を出力します</translation>
    </message>
    <message>
        <source>print a line for each service, the worst first; fails if a training has failed</source>
        <translation>サービスごとに1行を、問題の大きい順に出力します。失敗した学習があると失敗になります</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>アカウントを一覧表示します</translation>
    </message>
    <message>
        <source>add an account; reads its secret key from standard input</source>
        <translation>アカウントを追加します。Secret Keyは標準入力から読み取ります</translation>
    </message>
    <message>
        <source>check whether the keys of an account work</source>
        <translation>アカウントの認証キーが使用できるかを確認します</translation>
    </message>
    <message>
        <source>remove an account, and its keys from the keychain</source>
        <translation>アカウントと、キーチェーンにあるその認証キーを削除します</translation>
    </message>
    <message>
        <source>table (for people, the default), json, csv, tsv or markdown; after watch text (the default) or json</source>
        <translation>table(人が読むための表、デフォルト)、json、csv、tsvまたはmarkdown。watchではtext(デフォルト)またはjson</translation>
    </message>
    <message>
        <source>the account to use; the default is the account of the environment if its keys are set, else the only account</source>
        <translation>使用するアカウント。デフォルトは、環境変数に認証キーが設定されていれば環境変数のアカウント、それ以外は唯一のアカウントです</translation>
    </message>
    <message>
        <source>begin csv or tsv with a byte order mark, which Excel needs for Korean and Japanese text</source>
        <translation>csvまたはtsvの先頭にバイト順マークを付けます。Excelで韓国語と日本語を表示するために必要です</translation>
    </message>
    <message>
        <source>write csv or tsv without formulas, for spreadsheets</source>
        <translation>スプレッドシート用に、数式を含まないcsvまたはtsvを書き出します</translation>
    </message>
    <message>
        <source>list only the latest training of each type</source>
        <translation>タイプごとに最後にリクエストした学習のみを一覧表示します</translation>
    </message>
    <message>
        <source>after trainings: only those for which it holds, such as %1</source>
        <translation>trainingsと併用: 条件に合う学習のみ。例: %1</translation>
    </message>
    <message>
        <source>after trainings: list them as a view shows them</source>
        <translation>trainingsと併用: ビューのとおりに一覧表示します</translation>
    </message>
    <message>
        <source>after trainings: the columns, except of json</source>
        <translation>trainingsと併用: 表示する列(jsonを除く)</translation>
    </message>
    <message>
        <source>watch until a training has completed, failed, or either of the two (final)</source>
        <translation>学習が完了(completed)、失敗(failed)、またはそのいずれか(final)になるまで監視します</translation>
    </message>
    <message>
        <source>end the watch after this time, such as 90s, 2h or 1h30m</source>
        <translation>90s、2h、1h30mなどの時間が過ぎると監視を終了します</translation>
    </message>
    <message>
        <source>the time that status looks back; the default is 24h</source>
        <translation>statusがさかのぼる期間。デフォルトは24hです</translation>
    </message>
    <message>
        <source>print the response of the server with an error</source>
        <translation>エラーとともにサーバーの応答を出力します</translation>
    </message>
    <message>
        <source>sign with the server&apos;s time if its clock differs; only for a server that you trust</source>
        <translation>サーバーの時計が異なる場合、署名にサーバー時刻を使用します。信頼できるサーバーでのみ使用してください</translation>
    </message>
    <message>
        <source>print this help; after a command, help for the command</source>
        <translation>このヘルプを表示します。コマンドの後では、そのコマンドのヘルプを表示します</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示します</translation>
    </message>
    <message>
        <source>Environment variables, which make an account named Environment:</source>
        <translation>環境変数(Environmentという名前のアカウントになります):</translation>
    </message>
    <message>
        <source>the access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>the secret key; it is never read from the command line</source>
        <translation>Secret Key。コマンドラインからは読み取りません</translation>
    </message>
    <message>
        <source>the endpoint; the default is %1</source>
        <translation>エンドポイント。デフォルトは %1 です</translation>
    </message>
    <message>
        <source>Data go to standard output, messages to standard error. Help and messages are in the language of the locale; data are the same in all languages.</source>
        <translation>データは標準出力に、メッセージは標準エラーに出力します。ヘルプとメッセージはロケールの言語で表示され、データはどの言語でも同じです。</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>終了ステータス:</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>the service refused the request, failed or sent unexpected content, or a list could not be read or written completely; watch: what was waited for can no longer come; status: a training has failed</source>
        <translation>サービスがリクエストを拒否したか、失敗したか、想定外の内容を送信しました。または、リスト全体を読み取れないか、書き込めませんでした。watch: 待っていた状態になる可能性がなくなりました。status: 失敗した学習があります</translation>
    </message>
    <message>
        <source>wrong usage, or several accounts and none was chosen</source>
        <translation>使い方が間違っているか、アカウントが複数あるのに選択されていません</translation>
    </message>
    <message>
        <source>keys are missing, the keychain did not provide them, or the service did not accept them</source>
        <translation>認証キーがないか、キーチェーンから取得できないか、サービスが認証キーを拒否しました</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ネットワークエラーが発生しました</translation>
    </message>
    <message>
        <source>watch: the time-out is over</source>
        <translation>watch: 制限時間が過ぎました</translation>
    </message>
    <message>
        <source>Lists the services and trainings of AiTEMS, the recommendation service of NAVER Cloud Platform, for scripts. It only reads: it changes nothing in AiTEMS.</source>
        <translation>NAVER Cloud PlatformのレコメンドサービスであるAiTEMSのサービスと学習を、スクリプト向けに一覧表示します。読み取るだけで、AiTEMSでは何も変更しません。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>how a command is called</comment>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Prints what Trainboard remembers of the trainings of a service: the states in which it has seen them, and how long they took. SERVICE is its id, the first column of &quot;trainboard-cli services&quot;. AiTEMS itself keeps no history.</source>
        <translation>Trainboardが記憶しているサービスの学習について、確認した状態と、かかった時間を出力します。SERVICEはサービスのIDで、「trainboard-cli services」の出力の最初の列にあります。AiTEMS自体は履歴を保持しません。</translation>
    </message>
    <message>
        <source>The window of Trainboard records the history of the services that it shows while it runs; trainboard-cli only reads it. It needs neither a secret key nor the network.</source>
        <translation>Trainboardのウィンドウは、実行中に表示しているサービスの履歴を記録し、trainboard-cliはそれを読み取るだけです。Secret Keyもネットワークも必要ありません。</translation>
    </message>
    <message>
        <source>print the trainings with this version only</source>
        <translation>バージョンがVERSIONの学習のみを出力します</translation>
    </message>
    <message>
        <source>table, for people (the default): a line for each state</source>
        <translation>table: 人が読むための表(デフォルト)、状態ごとに1行</translation>
    </message>
    <message>
        <source>json: %1, with the states of each training and the training as it was last received</source>
        <translation>json: %1、各学習の状態と、最後に受け取った学習の内容</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each state</source>
        <translation>csv: ヘッダー1行と、状態ごとに1行</translation>
    </message>
    <message>
        <source>the account whose history to read. Environment is the account of the environment; its access key says whose history it is. It is the default if its keys are set or if there is no other account, else the default is the only account</source>
        <translation>履歴を読み取るアカウント。Environmentは環境変数のアカウントで、Access Keyによって誰の履歴かが決まります。認証キーが設定されているか、ほかのアカウントがない場合はEnvironmentがデフォルトで、それ以外は唯一のアカウントがデフォルトです</translation>
    </message>
    <message>
        <source>A state began between two looks: after the one in &quot;after&quot; (json and csv), and not later than the one in FIRST SEEN. It has no &quot;after&quot; if the training was in this state when Trainboard first saw it. TOOK is the time from the creation of a training until it was first seen completed or failed, and by how much it may have been shorter. A training that was deleted is shown as (gone) since the look in which it was missing. Dates are in Korea Standard Time (+09:00).</source>
        <translation>状態は2回の照会の間、つまり「after」(jsonとcsv)の照会より後、FIRST SEENの照会までに始まりました。Trainboardが最初に確認したときにすでにこの状態だった場合、「after」はありません。TOOKは、学習の作成から、完了または失敗が最初に確認されるまでの時間と、実際にはそれよりどれだけ短い可能性があるかを示します。削除された学習は、なくなったことが確認された照会から(gone)と表示されます。日時は韓国標準時(+09:00)です。</translation>
    </message>
    <message>
        <source>tsv, the same with tabs; tabs and line breaks in a field become spaces</source>
        <translation>tsv: csvと同じ内容のタブ区切り。フィールド内のタブと改行は空白になります</translation>
    </message>
    <message>
        <source>markdown, the same as a table of GitHub&apos;s Markdown</source>
        <translation>markdown: 同じ内容をGitHubのMarkdownの表で出力</translation>
    </message>
    <message>
        <source>with csv or tsv: begin with a byte order mark. Without it, Excel reads Korean and Japanese text in a wrong encoding</source>
        <translation>csvまたはtsvと併用: 先頭にバイト順マークを付けます。ない場合、Excelは韓国語と日本語を誤ったエンコーディングで読み取ります</translation>
    </message>
    <message>
        <source>with csv or tsv, for spreadsheets: put an apostrophe in front of text that a spreadsheet would evaluate as a formula</source>
        <translation>csvまたはtsvと併用、スプレッドシート用: スプレッドシートが数式として評価するテキストの前にアポストロフィを付けます</translation>
    </message>
    <message>
        <source>the account to use. Environment is the account whose keys are set in the environment. It is the default if its keys are set, else the default is the only account</source>
        <translation>使用するアカウント。Environmentは、認証キーが環境変数に設定されているアカウントです。設定されていればEnvironmentがデフォルトで、それ以外は唯一のアカウントがデフォルトです</translation>
    </message>
    <message>
        <source>with an error: print the whole response of the server on standard error. It may repeat the access key and the signature of the request</source>
        <translation>エラーの場合、サーバーの応答全体を標準エラーに出力します。Access Keyとリクエストの署名が含まれている場合があります</translation>
    </message>
    <message>
        <source>sign the requests of this run with the server&apos;s time if it differs from the time of this computer. Only for a server that you trust, see the manual</source>
        <translation>サーバー時刻がこのコンピューターの時刻と異なる場合、今回の実行ではリクエストの署名にサーバー時刻を使用します。信頼できるサーバーでのみ使用してください。詳細はマニュアルを参照してください</translation>
    </message>
    <message>
        <source>Lists all services of the account, including deleted services and services whose trainings you may not see (their permission is not Allow).</source>
        <translation>削除されたサービスと、学習を照会する権限のないサービス(権限がAllow以外)を含め、アカウントのすべてのサービスを一覧表示します。</translation>
    </message>
    <message>
        <source>json, everything that AiTEMS sent: %1</source>
        <translation>json: AiTEMSが送信したすべての内容、%1</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each service</source>
        <translation>csv: ヘッダー1行と、サービスごとに1行</translation>
    </message>
    <message>
        <source>Prints a line for each service, the worst first: how many trainings have failed and completed lately, how many are in progress, and the last one that has completed. Made for cron and CI: if all is well there are no messages, and the exit status is 0. If a training has failed, it is 1.</source>
        <translation>サービスごとに1行を、問題の大きい順に出力します。最近失敗した学習と完了した学習の件数、実行中の学習の件数、最後に完了した学習を表示します。cronやCIで使うためのコマンドで、問題がなければメッセージはなく、終了ステータスは0です。失敗した学習があると1になります。</translation>
    </message>
    <message>
        <source>count trainings that failed or completed in this time before now, for example 90s, 10m, 2h, 1d or 1h30m. The default is 24h</source>
        <translation>現在からさかのぼってこの期間内に失敗または完了した学習を数えます。例: 90s、10m、2h、1d、1h30m。デフォルトは24hです</translation>
    </message>
    <message>
        <source>json: %1, with the trainings that have failed</source>
        <translation>json: %1、失敗した学習を含む</translation>
    </message>
    <message>
        <source>AiTEMS says when a training was created, but not when it failed or completed. A training counts if the window of Trainboard has seen in this time that it failed or completed (see &quot;trainboard-cli history --help&quot;), or if it was created in this time. So without that history a training that was created earlier and has failed since then does not count: choose a longer time.</source>
        <translation>AiTEMSは学習が作成された日時を示しますが、失敗または完了した日時は示しません。この期間に失敗または完了したことをTrainboardのウィンドウが確認した学習(「trainboard-cli history --help」を参照)と、この期間に作成された学習を数えます。そのため、履歴がない場合、それより前に作成され、その後失敗した学習は数えません。その場合は、より長い期間を指定してください。</translation>
    </message>
    <message>
        <source>Deleted services and services without permission are listed last with &quot;-&quot; and the reason, and do not change the exit status, unless every service refuses to list its trainings although its permission is Allow. If the trainings of any other service could not be read completely, its numbers are &quot;-&quot; or have a &quot;+&quot;, a message says why, and the exit status is not 0: 1 if a training has failed, else that of the first such service. The reasons are English in all formats but table.</source>
        <translation>削除されたサービスと権限のないサービスは、「-」と理由を付けて最後に表示され、終了ステータスを変えません。ただし、権限がAllowであるのに、すべてのサービスが学習の照会を拒否する場合は例外です。それ以外のサービスの学習をすべて読み取れなかった場合、件数は「-」になるか「+」が付き、メッセージに理由が示され、終了ステータスは0以外になります。失敗した学習があれば1、なければ、読み取れなかった最初のサービスのエラーに応じた終了ステータスです。理由は、table以外のすべての形式では英語です。</translation>
    </message>
    <message>
        <source>list only the trainings for which the question holds, see below</source>
        <translation>条件に合う学習のみを一覧表示します。下記を参照してください</translation>
    </message>
    <message>
        <source>list the trainings as a view shows them, see below</source>
        <translation>学習をビューのとおりに一覧表示します。下記を参照してください</translation>
    </message>
    <message>
        <source>in any format but json: print these columns, with commas between them: %1, and hp.NAME for a hyperparameter (hp.&quot;A NAME&quot; if it has a comma)</source>
        <translation>json以外の形式と併用: コンマで区切った列を出力します。使用できる列: %1、ハイパーパラメータはhp.NAME(コンマを含む場合はhp.&quot;A NAME&quot;)</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each training, with a column for each hyperparameter, up to 200: hpConfig.NAME</source>
        <translation>csv: ヘッダー1行と、学習ごとに1行。ハイパーパラメータごとの列(最大200): hpConfig.NAME</translation>
    </message>
    <message>
        <source>A question is what the filter of Trainboard&apos;s window takes: words that must stand somewhere in the row, and fields with values. All parts must hold; OR, NOT or -, and parentheses are understood. Days begin in Korea Standard Time. The name of the service stands in each row, too: a word of it finds all trainings. To know the name takes one more request. Words for states and types are English in all languages.</source>
        <translation>条件(QUESTION)は、Trainboardのウィンドウのフィルターに入力するものと同じで、行のどこかに含まれる単語と、値を持つフィールドからなります。すべての部分を満たす必要があり、OR、NOTまたは-、括弧を使用できます。日付は韓国標準時を基準にします。サービス名も各行に含まれるものとして扱うため、サービス名の単語を使うとすべての学習が見つかります。名前の確認にはリクエストがもう1回必要です。状態とタイプを表す単語は、どの言語でも英語です。</translation>
    </message>
    <message>
        <source>one of these states; failed, running, idle and succeeded are groups of states</source>
        <translation>これらの状態のいずれか。failed、running、idle、succeededは状態のグループです</translation>
    </message>
    <message>
        <source>personalRecommend, relatedItem or pop</source>
        <translation>personalRecommend、relatedItemまたはpop</translation>
    </message>
    <message>
        <source>contain this text</source>
        <translation>このテキストを含みます</translation>
    </message>
    <message>
        <source>younger than seven days; on or between these days</source>
        <translation>7日以内、この日付、またはこれらの日付の間</translation>
    </message>
    <message>
        <source>how long it took, how long it has been in its state</source>
        <translation>かかった時間、現在の状態になってからの時間</translation>
    </message>
    <message>
        <source>is: also takes stuck, overdue, new-completed and new-failed</source>
        <translation>is:にはstuck、overdue、new-completed、new-failedも使用できます</translation>
    </message>
    <message>
        <source>a hyperparameter that is there, or its value</source>
        <translation>ハイパーパラメータがあること、またはその値</translation>
    </message>
    <message>
        <source>A view is a question with columns, an order and a time zone: one that you have saved in Trainboard&apos;s window, or one of the built-in views %1. With --where, both questions must hold. --columns replaces the columns of the view; columns that only the window has are left out. Days of questions begin in the time zone of the view, and the table shows dates in it. csv keeps Korea Standard Time, and json also keeps the order of AiTEMS.</source>
        <translation>ビューは、条件、列、並び順、タイムゾーンからなり、Trainboardのウィンドウで保存したもの、または組み込みのビュー %1 のいずれかです。--whereを併用すると、両方の条件を満たす必要があります。--columnsはビューの列を置き換え、ウィンドウにしかない列は省かれます。条件の日付はビューのタイムゾーンを基準にし、tableの日時もそのタイムゾーンで表示します。csvは韓国標準時のままで、jsonはAiTEMSの順序も維持します。</translation>
    </message>
    <message>
        <source>Lists all trainings of a service. SERVICE is its id, the first column of &quot;trainboard-cli services&quot;.</source>
        <translation>サービスのすべての学習を一覧表示します。SERVICEはサービスのIDで、「trainboard-cli services」の出力の最初の列にあります。</translation>
    </message>
    <message>
        <source>Unless --columns says otherwise, the table leaves out most hyperparameters; json contains all of them. Dates in table and csv are in Korea Standard Time (+09:00). Without --csv-safe, csv contains all fields as AiTEMS sent them. A spreadsheet evaluates a field that begins with =, +, - or @ as a formula, which can send your data elsewhere.</source>
        <translation>--columnsで列を指定しない限り、tableではほとんどのハイパーパラメータが省略されます。jsonにはすべて含まれます。tableとcsvの日時は韓国標準時(+09:00)です。--csv-safeがない場合、csvにはすべてのフィールドがAiTEMSの送信したまま含まれます。スプレッドシートは=、+、-または@で始まるフィールドを数式として評価し、数式はデータを外部に送信できます。</translation>
    </message>
    <message>
        <source>The columns took and inState, and the same fields of a question, come from the history that the window of Trainboard records while it runs (see &quot;trainboard-cli history --help&quot;); csv has them in seconds. The column serving says whether the service recommends from the training, which takes one more request.</source>
        <translation>列tookとinState、および条件の同名のフィールドは、Trainboardのウィンドウが実行中に記録する履歴から取得されます(「trainboard-cli history --help」を参照)。csvでは秒単位です。列servingは、サービスがその学習を使ってレコメンドしているかを示し、リクエストがもう1回必要です。</translation>
    </message>
    <message>
        <source>A training with unexpected content is listed as it was received. A training that cannot be read at all is in json only, and not there with --where. Standard error names both, and the exit status is 1.</source>
        <translation>想定外の項目がある学習は、受け取ったまま表示します。まったく読み取れない学習はjsonにのみ含まれ、--whereを使うとjsonにも含まれません。どちらの場合も標準エラーに示し、終了ステータスは1です。</translation>
    </message>
    <message>
        <source>end when a training has</source>
        <translation>学習が次の状態になると終了します。</translation>
    </message>
    <message>
        <source>completed, with status 0; with status 1 if it failed</source>
        <translation>completed: 完了すると終了ステータス0、失敗すると1</translation>
    </message>
    <message>
        <source>failed, with status 0; with status 1 if it completed</source>
        <translation>failed: 失敗すると終了ステータス0、完了すると1</translation>
    </message>
    <message>
        <source>final, with status 0: it completed or failed</source>
        <translation>final: 完了または失敗すると終了ステータス0</translation>
    </message>
    <message>
        <source>Without --until the watch goes on until it is interrupted</source>
        <translation>--untilがない場合、中断するまで監視を続けます</translation>
    </message>
    <message>
        <source>watch the training with this version only. If there is one of several types, all of them count: the version has failed if one of them has, and has completed if all of them have. If it has ended already, the watch ends at once. Without --until the watch ends when the version has</source>
        <translation>バージョンがVERSIONの学習のみを監視します。複数のタイプの学習がある場合はすべてを対象とし、1つでも失敗すると失敗、すべて完了すると完了とみなします。すでに終わっている場合、監視はすぐに終了します。--untilがない場合、バージョンが終わると監視を終了します</translation>
    </message>
    <message>
        <source>end after this time with status 5, for example after 90s, 10m, 2h, 1d or 1h30m</source>
        <translation>この時間が過ぎると、終了ステータス5で終了します。例: 90s、10m、2h、1d、1h30m</translation>
    </message>
    <message>
        <source>text, for people (the default)</source>
        <translation>text: 人が読むためのテキスト(デフォルト)</translation>
    </message>
    <message>
        <source>json, an object in each line, with the fields time, after (the look before), event (found, new, changed or gone), serviceId, type, version, before and status (of the training), and training (everything that AiTEMS sent)</source>
        <translation>json: 1行に1つのオブジェクト。フィールドはtime、after(前回の照会)、event(found、new、changedまたはgone)、serviceId、type、version、beforeとstatus(学習の状態)、training(AiTEMSが送信したすべての内容)</translation>
    </message>
    <message>
        <source>Prints what happens to the trainings of a service while it happens: a line for each new training, for each change of a status and for each training that is deleted. SERVICE is its id, the first column of &quot;trainboard-cli services&quot;.</source>
        <translation>サービスの学習に起きたことを、そのつど出力します。新しい学習、状態の変化、削除された学習ごとに1行です。SERVICEはサービスのIDで、「trainboard-cli services」の出力の最初の列にあります。</translation>
    </message>
    <message>
        <source>The service is asked every 30 seconds while a training is in progress, else every 5 minutes, and shortly before the time-out. Without --version, the first training that ends after the start of the watch counts, whether it was in progress at the start or is new. If several have ended since the look before, the status is 0 if the awaited end is among them. A failure of the network after the first list is reported once, and the watch goes on. Nothing is recorded: only the window of Trainboard records the history.</source>
        <translation>実行中の学習がある間は30秒ごと、それ以外は5分ごとと制限時間の直前にサービスを照会します。--versionがない場合、監視の開始後に最初に終わった学習が対象で、開始時に実行中だったものも新しいものも含みます。前回の照会以降に複数の学習が終わった場合、その中に待っていた結果があれば終了ステータスは0です。最初のリストを受け取った後のネットワークエラーは1回だけ報告し、監視を続けます。履歴は記録しません。履歴を記録するのはTrainboardのウィンドウだけです。</translation>
    </message>
    <message>
        <source>after %1 and %2: only the training with this version</source>
        <translation>%1および%2と併用: バージョンがVERSIONの学習のみ</translation>
    </message>
</context>
<context>
    <name>ColumnChoiceModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and what it means, spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Trainings</source>
        <comment>so many have this hyperparameter</comment>
        <translation>学習</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find columns</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Only hyperparameters that &amp;differ in what is shown</source>
        <translation>表示中の学習で異なるハイパーパラメータのみ(&amp;D)</translation>
    </message>
    <message>
        <source>Keeps a column for each hyperparameter that differs between shown trainings of one type, and for no other one. Trainings whose HPO was off do not count.</source>
        <translation>表示中の同じタイプの学習の間で異なるハイパーパラメータごとに列を置き、それ以外のハイパーパラメータには列を置きません。HPOがオフだった学習は対象外です。</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>下へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>No column has such a name or meaning.</source>
        <translation>名前や意味が一致する列はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more hyperparameter(s) that fewer trainings have are not listed.</source>
        <translation>
            <numerusform>より少ない学習にあるハイパーパラメータ%n個は一覧にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 hyperparameters have columns already. Hide one of them first.</source>
        <translation>すでに%L1個のハイパーパラメータに列があります。先にそのうちの1つを非表示にしてください。</translation>
    </message>
    <message>
        <source>The last column cannot be hidden. Show another one first.</source>
        <translation>最後の列は非表示にできません。先に別の列を表示してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now column %L2 of %L3.</source>
        <translation>列「%1」は%L3列のうち%L2番目になりました。</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Select %L1 to %L2 trainings to compare them.</source>
        <translation>比較するには、学習を%L1～%L2件選択してください。</translation>
    </message>
    <message>
        <source>Select one training to compare it with the last completed one.</source>
        <translation>最後に完了した学習と比較するには、学習を1件選択してください。</translation>
    </message>
    <message>
        <source>The list has no earlier completed training of the same service and type.</source>
        <translation>リストには、サービスとタイプが同じで、それ以前に完了した学習がありません。</translation>
    </message>
    <message>
        <source>Compare the selected training with the last completed one of the same service and type</source>
        <translation>選択した学習を、サービスとタイプが同じで最後に完了した学習と比較</translation>
    </message>
    <message>
        <source>Compare the selected trainings option by option</source>
        <translation>選択した学習をオプションごとに比較</translation>
    </message>
    <message>
        <source>Compare the training with the last completed one of the same service and type</source>
        <translation>学習を、サービスとタイプが同じで最後に完了した学習と比較</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare trainings</source>
        <translation>学習の比較</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>差異のみ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>基本情報(&amp;F)</translation>
    </message>
    <message>
        <source>Show state, creation, duration, result and description</source>
        <translation>状態、作成日時、所要時間、推論結果、説明を表示</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>次の差異</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>前の差異</translation>
    </message>
    <message>
        <source>Make Base</source>
        <translation>基準にする</translation>
    </message>
    <message>
        <source>Copy Cells</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdownとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>表としてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSONとしてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>No hyperparameters differ.</source>
        <translation>異なるハイパーパラメータはありません。</translation>
    </message>
    <message>
        <source>There are no more differences below.</source>
        <translation>これより下に差異はありません。</translation>
    </message>
    <message>
        <source>There are no more differences above.</source>
        <translation>これより上に差異はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln trainings</source>
        <translation>
            <numerusform>%Ln件の学習を比較</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln options are the same in all.</source>
        <translation>
            <numerusform>%Ln個のオプションはすべて同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln differences</source>
        <translation>
            <numerusform>%Ln件の差異のうち%L1件目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>差異%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a training, what a cell says of it</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>No longer in the list: %1. Shown as last seen.</source>
        <comment>versions</comment>
        <translation>もうリストにない学習: %1。最後に照会した内容を表示しています。</translation>
    </message>
    <message>
        <source>Not in the list shown now: %1. Shown as last seen.</source>
        <comment>versions</comment>
        <translation>現在表示中のリストにない学習: %1。最後に照会した内容を表示しています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact or an option, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Default (base)</source>
        <comment>column title</comment>
        <translation>デフォルト(基準)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and service of a training</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <comment>version of a training</comment>
        <translation>%1(基準)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>推論結果</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>an option that came several times, and which of them</comment>
        <translation>%1(%L2)</translation>
    </message>
    <message>
        <source>Allowed range: %1</source>
        <comment>two numbers</comment>
        <translation>許容範囲: %1</translation>
    </message>
    <message>
        <source>=</source>
        <comment>the same value as the base</comment>
        <translation>=</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a value, and how it has changed</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a value, and what is wrong with it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>documented default</source>
        <translation>ドキュメントのデフォルト</translation>
    </message>
    <message>
        <source>HPO was off, so that no option was used</source>
        <translation>HPOがオフのため、オプションは使用されていません</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション名</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>null</source>
        <comment>kind of a value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>kind of a value</comment>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a value</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a value</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>array</source>
        <comment>kind of a value</comment>
        <translation>配列</translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a value</comment>
        <translation>オブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln個移動</numerusform>
        </translation>
    </message>
    <message>
        <source>other order</source>
        <comment>of the elements</comment>
        <translation>順序が異なる</translation>
    </message>
    <message>
        <source>%1 times the base %2</source>
        <comment>a factor, a value</comment>
        <translation>基準%2の%1倍</translation>
    </message>
    <message>
        <source>%1 % more than the base %2</source>
        <comment>per cent, a value</comment>
        <translation>基準%2より%1%大きい</translation>
    </message>
    <message>
        <source>%1 % less than the base %2</source>
        <comment>per cent, a value</comment>
        <translation>基準%2より%1%小さい</translation>
    </message>
    <message>
        <source>more than the base %1</source>
        <comment>a value</comment>
        <translation>基準%1より大きい</translation>
    </message>
    <message>
        <source>less than the base %1</source>
        <comment>a value</comment>
        <translation>基準%1より小さい</translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>so many times</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>+ %1 %</source>
        <comment>so much more</comment>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>− %1 %</source>
        <comment>so much less</comment>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>more</source>
        <comment>a larger number</comment>
        <translation>大きい</translation>
    </message>
    <message>
        <source>less</source>
        <comment>a smaller number</comment>
        <translation>小さい</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a hyperparameter</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not in base</source>
        <comment>a hyperparameter</comment>
        <translation>基準になし</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>same as the base</source>
        <translation>基準と同じ</translation>
    </message>
    <message>
        <source>absent in the base</source>
        <translation>基準になし</translation>
    </message>
    <message>
        <source>the base has %1</source>
        <comment>a value</comment>
        <translation>基準は%1</translation>
    </message>
    <message>
        <source>%1, of another kind than the base %2</source>
        <comment>a kind, a value</comment>
        <translation>%1、基準%2と種類が異なる</translation>
    </message>
    <message>
        <source>%1 against the base %2</source>
        <comment>changes of an array, the array</comment>
        <translation>基準%2に対して%1</translation>
    </message>
    <message>
        <source>differs from the base %1</source>
        <comment>a value</comment>
        <translation>基準%1と異なる</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>elements</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>elements</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>elements</comment>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a value, because HPO was off</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>no default is documented</source>
        <translation>既定値の記載なし</translation>
    </message>
    <message>
        <source>white space</source>
        <comment>all that differs in a text</comment>
        <translation>空白</translation>
    </message>
    <message>
        <source>differs from the base %1 in white space only</source>
        <comment>a value</comment>
        <translation>基準%1と空白のみ異なる</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a click on a notification does</comment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <comment>a duration</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a duration</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a duration</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>a duration</comment>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>%1 is a duration</comment>
        <translation>最大%1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a duration</comment>
        <translation>%1分%2秒</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>The trainings appear as soon as the account can be used.</source>
        <translation>アカウントが使用できるようになると、学習リストが表示されます。</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>サービスがありません</translation>
    </message>
    <message>
        <source>This account has no AiTEMS service. Create one in the NAVER Cloud Platform console, then refresh.</source>
        <translation>このアカウントにはAiTEMSのサービスがありません。NAVERクラウドプラットフォームコンソールでサービスを作成してから、再読み込みしてください。</translation>
    </message>
    <message>
        <source>Refresh Now</source>
        <translation>今すぐ再読み込み</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>None of these services can be read: the keys have no permission to view them, or they have been deleted. Ask the owner of the account for the permission, then refresh.</source>
        <translation>照会できるサービスがありません。認証キーに照会の権限がないか、削除されたサービスです。アカウントの所有者に権限を依頼してから再読み込みしてください。</translation>
    </message>
    <message>
        <source>No trainings</source>
        <translation>学習がありません</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet. Trainings appear as soon as they are requested in the console or through the API.</source>
        <translation>まだ学習は行われていません。コンソールまたはAPIで学習をリクエストすると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln training(s) passes all filters.</source>
        <translation>
            <numerusform>%Ln件の学習のうち、すべてのフィルター条件に一致するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>すべてのフィルターをクリア</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示する項目がありません</translation>
    </message>
    <message>
        <source>The trainings could not be loaded. Refresh to try again; the message that appears says why.</source>
        <translation>学習リストを読み込めませんでした。再読み込みすると再試行し、表示されるメッセージで理由を確認できます。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1が見つかりません。</translation>
    </message>
    <message>
        <source>Check the network connection, and the endpoint for a typing error.</source>
        <translation>ネットワーク接続と、エンドポイントに入力ミスがないかを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the endpoint and its port, or try again later.</source>
        <translation>エンドポイントとポートを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the response was complete.</source>
        <translation>応答が完了する前に%1が接続を切断しました。</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, check the network in between.</source>
        <translation>もう一度お試しください。毎回発生する場合は、途中のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not respond in time.</source>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Could not establish a secure connection to %1.</source>
        <translation>%1への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>プロキシが%1へのリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>%1への通信中にネットワークエラーが発生しました。</translation>
    </message>
    <message>
        <source>%1 redirected the request to another address. Trainboard does not follow redirects.</source>
        <translation>%1がリクエストを別のアドレスへリダイレクトしました。Trainboardはリダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Signed requests are sent only to the endpoint. Check the endpoint. See the details for the other address.</source>
        <translation>署名付きのリクエストはエンドポイントにのみ送信します。エンドポイントを確認してください。リダイレクト先のアドレスは詳細に表示されます。</translation>
    </message>
    <message>
        <source>The service did not accept the keys.</source>
        <translation>サービスが認証キーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check access key and secret key for typing errors. Check that the key is in use in the console, and that the clock of this computer is correct to within five minutes.</source>
        <translation>Access KeyとSecret Keyに入力ミスがないか、コンソールでそのキーが使用中になっているか、このコンピューターの時計が5分以上ずれていないかを確認してください。</translation>
    </message>
    <message>
        <source>The keys are valid but lack permission for this request.</source>
        <translation>認証キーは正しいですが、このリクエストの権限がありません。</translation>
    </message>
    <message>
        <source>Ask the owner of the account for a Sub Account policy that allows viewing AiTEMS, and for API Gateway access.</source>
        <translation>アカウントの所有者に、AiTEMSの照会を許可するSub AccountポリシーとAPI Gatewayへのアクセス権限を依頼してください。</translation>
    </message>
    <message>
        <source>The service could not find what was requested.</source>
        <translation>リクエストした対象がサービスに見つかりません。</translation>
    </message>
    <message>
        <source>It may have been deleted. If all services fail, check the endpoint.</source>
        <translation>削除された可能性があります。すべてのサービスで失敗する場合は、エンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>The service received too many requests.</source>
        <translation>サービスへのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>サービスがリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>See the details for the reason.</source>
        <translation>理由は詳細で確認してください。</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>サービスでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The problem is on NAVER&apos;s side. Try again in a few minutes. NAVER&apos;s support can find the request by its trace ID.</source>
        <translation>NAVER側の問題です。数分後にもう一度お試しください。サポートに問い合わせる際にトレースIDを伝えると、該当のリクエストを特定できます。</translation>
    </message>
    <message>
        <source>The response of %1 could not be understood.</source>
        <translation>%1からの応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Check that the endpoint is AiTEMS and not a login page or another program.</source>
        <translation>エンドポイントが、ログインページや別のプログラムではなく、AiTEMSのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>The response of %1 is too large to come from AiTEMS.</source>
        <translation>%1からの応答が、AiTEMSの応答としては大きすぎます。</translation>
    </message>
    <message>
        <source>Check the endpoint.</source>
        <translation>エンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and fact in the details of an error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細内容</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>トレースID</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not an address. It should look like %2.</source>
        <translation>エンドポイント「%1」はアドレスの形式が正しくありません。次のような形式で入力してください: %2</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not encrypted. Use https; http is for addresses of this computer only.</source>
        <translation>エンドポイント「%1」への接続は暗号化されません。httpsを使用してください。httpを使用できるのは、このコンピューター自身のアドレスのみです。</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; does not begin with https.</source>
        <translation>エンドポイント「%1」がhttpsで始まっていません。</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name, a query or a fragment.</source>
        <translation>エンドポイントには、ユーザー名、クエリ、フラグメント(#)を含めることはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer. If it is correct, whoever runs %1 has to renew the certificate.</source>
        <translation>何も送信していません。このコンピューターの日付を確認してください。日付が正しい場合は、%1の運営者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>Nothing was sent. If your company&apos;s network inspects connections, add its certificate authority in the network settings. Otherwise do not trust this network.</source>
        <translation>何も送信していません。会社のネットワークが接続を検査している場合は、ネットワーク設定で会社の認証局のCAファイルを指定してください。そうでない場合は、このネットワークを信頼しないでください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host.</source>
        <translation>%1の証明書は、別のホストに対して発行されたものです。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the endpoint for a typing error. If there is none, do not trust this network.</source>
        <translation>何も送信していません。エンドポイントに入力ミスがないかを確認してください。入力ミスがない場合は、このネットワークを信頼しないでください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1の証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed.</source>
        <translation>%1の証明書は自己署名証明書です。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>%1の証明書は、このコンピューターに登録されていない認証局が発行したものです。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>%1の証明書を信頼できません。</translation>
    </message>
    <message>
        <source>Nothing was sent. See the details for the reason.</source>
        <translation>何も送信していません。理由は詳細で確認してください。</translation>
    </message>
    <message>
        <source>The service did not accept the keys, perhaps because of the time: %1</source>
        <translation>サービスが認証キーを受け付けませんでした。時刻のずれが原因の可能性があります。%1</translation>
    </message>
    <message>
        <source>Correct the clock. If it still happens, check access key and secret key for typing errors.</source>
        <translation>時計を正しく合わせてください。それでも発生する場合は、Access KeyとSecret Keyに入力ミスがないかを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. See the details for the reason. TLS 1.2 or newer is required. Check the endpoint and its port, and the network in between.</source>
        <translation>何も送信していません。理由は詳細で確認してください。TLS 1.2以降が必要です。エンドポイントとポート、および途中のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the network settings, and whether the proxy is running.</source>
        <translation>ネットワーク設定と、プロキシが実行中かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires a user name and a password.</source>
        <translation>%1への接続で経由するプロキシが、ユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Enter them in the network settings, or correct them there.</source>
        <translation>ネットワーク設定でユーザー名とパスワードを入力するか、修正してください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Connect it to a network and try again.</source>
        <translation>ネットワークに接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent no HTTP response.</source>
        <translation>%1からHTTPの応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was closed, or the server does not use HTTP. Try again. If it happens each time, check the endpoint and its port, and the network in between.</source>
        <translation>接続が閉じられたか、サーバーがHTTPに対応していません。もう一度お試しください。毎回発生する場合は、エンドポイントとポート、途中のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The problem is on NAVER&apos;s side, and the service asks you to wait %1. Then try again. NAVER&apos;s support can find the request by its trace ID.</source>
        <translation>NAVER側の問題であり、サービスは%1待つよう求めています。その後もう一度お試しください。サポートにトレースIDを伝えるとリクエストを特定できます。</translation>
    </message>
    <message>
        <source>The response of %1 was not read, because another response came before it.</source>
        <translation>%1の応答より先に別の応答が来たため、読み取れませんでした。</translation>
    </message>
    <message>
        <source>A response with the HTTP status code %1 only announces another response, and Trainboard cannot wait for that response. Whoever runs the service, or the proxy in front of it, can turn this off.</source>
        <translation>HTTPステータスコード%1の応答は本来の応答を予告するだけで、Trainboardはその続きを待つことができません。サービスまたはその手前のプロキシの運用者が無効にできます。</translation>
    </message>
    <message>
        <source>The service did not accept the keys, even in a request that was signed with the server&apos;s time. %1</source>
        <comment>%1 is a sentence</comment>
        <translation>サーバー時刻で署名したリクエストでも、サービスが認証キーを拒否しました。%1</translation>
    </message>
    <message>
        <source>Check access key and secret key for typing errors, and that the key is in use in the console. If this computer&apos;s clock is the wrong one, correct it.</source>
        <translation>Access KeyとSecret Keyに入力ミスがないか、コンソールでキーが使用中になっているかを確認してください。このコンピューターの時計が間違っている場合は修正してください。</translation>
    </message>
    <message>
        <source>The server&apos;s clock and this computer&apos;s clock differ by %1: this computer&apos;s clock is behind.</source>
        <translation>サーバーの時計とこのコンピューターの時計に%1の差があります。このコンピューターの時計のほうが遅れています。</translation>
    </message>
    <message>
        <source>The server&apos;s clock and this computer&apos;s clock differ by %1: this computer&apos;s clock is ahead.</source>
        <translation>サーバーの時計とこのコンピューターの時計に%1の差があります。このコンピューターの時計のほうが進んでいます。</translation>
    </message>
    <message>
        <source>The service did not accept the keys. The clock of this computer differs by %1 from the clock of %2: it is %3 here and %4 there.</source>
        <translation>サービスが認証キーを受け付けませんでした。このコンピューターの時計と%2の時計は%1ずれています。このコンピューターの時刻は%3、サーバーの時刻は%4です。</translation>
    </message>
    <message>
        <source>If the clock of this computer is wrong, correct it. Use the server&apos;s time only if you trust %1: whoever runs it can keep the signed requests and use them to read your AiTEMS data when that time comes.</source>
        <translation>このコンピューターの時計が間違っている場合は、正しく合わせてください。サーバー時刻は、%1を信頼できる場合にのみ使用してください。このサーバーの運営者は、署名済みのリクエストを保存しておき、サーバーの示す時刻になったときに、それを使ってAiTEMSのデータを読み取ることができます。</translation>
    </message>
    <message>
        <source>These keys cannot be used to sign requests.</source>
        <translation>この認証キーではリクエストに署名できません。</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>%1への接続は暗号化されません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https in the endpoint; http is for addresses of this computer only.</source>
        <translation>何も送信していません。エンドポイントにはhttpsを使用してください。httpを使用できるのは、このコンピューター自身のアドレスのみです。</translation>
    </message>
    <message>
        <source>Nothing was sent. Keys consist of ASCII letters, digits and punctuation, without spaces or line breaks. Copy both keys from the console and enter them again.</source>
        <translation>何も送信していません。認証キーは、空白や改行を含まないASCIIの英字、数字、記号のみで構成されます。コンソールから両方の認証キーをもう一度コピーして入力してください。</translation>
    </message>
    <message>
        <source>Trainboard stopped reading the response of %1, because it took too much memory.</source>
        <translation>メモリを使いすぎたため、%1からの応答の読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the endpoint.</source>
        <translation>もう一度お試しください。再び発生する場合は、エンドポイントを確認してください。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Trainings</source>
        <translation>学習のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Safe for s&amp;preadsheets</source>
        <translation>スプレッドシートで安全に開く(&amp;P)</translation>
    </message>
    <message>
        <source>Puts an apostrophe in front of text that a spreadsheet would evaluate as a formula, which can send your data elsewhere. Without it, values are written as they were received.</source>
        <translation>スプレッドシートが数式として計算するテキストの前にアポストロフィを付けます。数式はデータを外部に送信することがあります。オフにすると、値を受信したとおりに書き込みます。</translation>
    </message>
    <message>
        <source>&amp;Byte order mark for Excel</source>
        <translation>Excel用のバイト順マーク(BOM)(&amp;B)</translation>
    </message>
    <message>
        <source>Without it, Excel reads Korean and Japanese text in a wrong encoding. Some scripts cannot read a file that begins with it.</source>
        <translation>このマークがないと、Excelは韓国語や日本語のテキストを誤ったエンコーディングで読み込みます。一部のスクリプトは、このマークで始まるファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>エクスポートの進捗</translation>
    </message>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV(カンマ区切り)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV(タブ区切り)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdownの表</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <comment>trainings</comment>
        <translation>選択した学習(%1)(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hown (%1)</source>
        <comment>trainings</comment>
        <translation>表示されている学習(%1)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <comment>trainings</comment>
        <translation>すべての学習(%1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Visible (%1)</source>
        <comment>columns</comment>
        <translation>表示されている列(%1)(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;ll (%1)</source>
        <comment>columns</comment>
        <translation>すべての列(%1)(&amp;L)</translation>
    </message>
    <message>
        <source>The file contains each training exactly as AiTEMS sent it: {&quot;trains&quot;:[…]}, in the order of the list.</source>
        <translation>ファイルには、各学習がAiTEMSから受信したとおりに、リストの順で{&quot;trains&quot;:[…]}の形で含まれます。</translation>
    </message>
    <message>
        <source>Columns are named as in trainboard-cli --columns. Times are in ISO 8601 with the offset of %1, durations in seconds.</source>
        <translation>列の名前はtrainboard-cli --columnsと同じです。時刻は%1のオフセット付きのISO 8601形式、所要時間は秒単位です。</translation>
    </message>
    <message>
        <source>The file contains an array with an object for each training.</source>
        <translation>ファイルには、学習ごとに1つのオブジェクトを持つ配列が含まれます。</translation>
    </message>
    <message>
        <source>Tabs and line breaks in a value become spaces.</source>
        <translation>値に含まれるタブと改行は空白になります。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>エクスポートをキャンセルしました。ファイルの保存や変更は行われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hyperparameter(s) have no column, because there are too many. JSON has all of them.</source>
        <translation>
            <numerusform>ハイパーパラメータが多すぎるため、%Ln件には列がありません。JSONにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln training(s) to %1.</source>
        <translation>
            <numerusform>学習%Ln件を%1にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>XLSX (Excel workbook)</source>
        <translation>XLSX(Excelブック)</translation>
    </message>
    <message>
        <source>Text is stored as text, never as a formula. Text beyond %1 characters is cut.</source>
        <translation>テキストはテキストとして保存され、数式として扱われません。%1文字を超えるテキストは切り詰められます。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1 was not saved. The folder %2 does not exist any more. Choose another folder.</source>
        <translation>%1を保存できませんでした。フォルダ%2がなくなっています。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved. You lack permission to write to this file or to the folder %2. Choose another folder or name.</source>
        <translation>%1を保存できませんでした。このファイルまたはフォルダ%2への書き込み権限がありません。別のフォルダまたは名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved. The disk with the folder %2 is full. Free some space, or choose another folder.</source>
        <translation>%1を保存できませんでした。フォルダ%2のあるディスクがいっぱいです。空き容量を増やすか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved. Another program may have the file open. Close it there, or choose another name.</source>
        <translation>%1を保存できませんでした。別のプログラムがファイルを開いている可能性があります。そのプログラムでファイルを閉じるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved in %2. Choose another folder or name.</source>
        <translation>%1を%2に保存できませんでした。別のフォルダまたは名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved. The disk with the folder %2, where workbooks are put together, is full. Free some space, or choose another format.</source>
        <translation>%1を保存できませんでした。ブックの作成に使うフォルダー%2のディスクがいっぱいです。空き容量を増やすか、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved. The workbook could not be put together in the folder %2. Try again, or choose another format.</source>
        <translation>%1を保存できませんでした。フォルダー%2でブックを作成できませんでした。もう一度試すか、別の形式を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not saved. A worksheet holds at most %2 trainings. Export fewer of them, or choose another format.</source>
        <translation>%1を保存できませんでした。1つのワークシートに入る学習は%2件までです。件数を減らすか、別の形式を選択してください。</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>caption and value of a fact, spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a dash, spoken</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter trainings</source>
        <translation>学習リストのフィルター</translation>
    </message>
    <message>
        <source>Recent only</source>
        <translation>最近の項目のみ</translation>
    </message>
    <message>
        <source>Requests only the latest training of each type</source>
        <translation>タイプごとに最後にリクエストした学習のみを照会します</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Requests the data again now (F5)</source>
        <translation>サービスに今すぐ再照会します(F5)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>推論結果</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>作成日時(開始)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>作成日時(終了)</translation>
    </message>
    <message>
        <source>HPO: any</source>
        <translation>HPO: すべて</translation>
    </message>
    <message>
        <source>HPO: on</source>
        <translation>HPO: 設定あり</translation>
    </message>
    <message>
        <source>HPO: off</source>
        <translation>HPO: 設定なし</translation>
    </message>
    <message>
        <source>Result: any</source>
        <translation>推論結果: すべて</translation>
    </message>
    <message>
        <source>Result: yes</source>
        <translation>推論結果: あり</translation>
    </message>
    <message>
        <source>Result: no</source>
        <translation>推論結果: なし</translation>
    </message>
    <message>
        <source>Created: any time</source>
        <translation>作成日時: すべて</translation>
    </message>
    <message>
        <source>Created: last 24 hours</source>
        <translation>作成日時: 過去24時間</translation>
    </message>
    <message>
        <source>Created: last 7 days</source>
        <translation>作成日時: 過去7日間</translation>
    </message>
    <message>
        <source>Created: last 30 days</source>
        <translation>作成日時: 過去30日間</translation>
    </message>
    <message>
        <source>Created: last 12 months</source>
        <translation>作成日時: 過去12か月</translation>
    </message>
    <message>
        <source>Created: between…</source>
        <translation>作成日時: 期間を指定…</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Show only rows that contain all these words, or for which all of this holds: status:failed created:&lt;7d hp.item_top_n&gt;20000 (Ctrl+F or /; F1 for more)</source>
        <translation>これらの単語をすべて含む行、または次の条件をすべて満たす行のみ表示します: status:failed created:&lt;7d hp.item_top_n&gt;20000 (Ctrl+Fまたは/、詳細はF1)</translation>
    </message>
    <message>
        <source>What the Filter Understands</source>
        <translation>フィルターで使える表現</translation>
    </message>
    <message>
        <source>Created: as typed</source>
        <translation>作成日時: 入力した条件</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of all windows and messages.</source>
        <translation>すべてのウィンドウとメッセージで使用する言語です。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観モード</translation>
    </message>
    <message>
        <source>The colors of all windows. With Follow System they change together with the desktop.</source>
        <translation>すべてのウィンドウの色です。システム設定に従う場合は、デスクトップに合わせて切り替わります。</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>時刻のタイムゾーン</translation>
    </message>
    <message>
        <source>The time zone in which all windows show times. Filters with dates use it, too.</source>
        <translation>すべてのウィンドウで時刻を表示するタイムゾーンです。日付のフィルターにも使用します。</translation>
    </message>
    <message>
        <source>Show relative times</source>
        <translation>相対時刻を表示</translation>
    </message>
    <message>
        <source>The table shows how long ago a training was created, such as &quot;2 h ago&quot;. Point at it to see the time.</source>
        <translation>学習が作成されてからの経過時間を「2時間前」のように表に示します。マウスを重ねると正確な時刻が表示されます。</translation>
    </message>
    <message>
        <source>Time zone of AiTEMS</source>
        <translation>AiTEMSのタイムゾーン</translation>
    </message>
    <message>
        <source>The times that AiTEMS sends do not name a time zone. Trainboard reads them in this one. After a change, the trainings are loaded again.</source>
        <translation>AiTEMSが送る時刻にはタイムゾーンが示されていません。Trainboardはこのタイムゾーンの時刻として読み取ります。変更すると、学習を再び読み込みます。</translation>
    </message>
    <message>
        <source>Failing first</source>
        <translation>失敗を先頭に表示</translation>
    </message>
    <message>
        <source>Services and trainings that failed stand above the others, in whatever order they are.</source>
        <translation>並べ替えの順序に関係なく、失敗したサービスと学習を先頭に表示します。</translation>
    </message>
    <message>
        <source>Follow System</source>
        <translation>システム設定に従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Local Time</source>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>Korea Standard Time</source>
        <translation>韓国標準時</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>First Steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Trainboard shows the trainings of your recommenders on AiTEMS, a service of NAVER Cloud Platform. It only reads: it cannot start, change or delete anything.</source>
        <translation>Trainboardは、NAVERクラウドプラットフォームのAiTEMSで運用しているレコメンドの学習を表示します。照会のみを行うため、学習の開始、変更、削除はできません。</translation>
    </message>
    <message>
        <source>To look around without an account, choose File &gt; Explore the Demo.</source>
        <translation>アカウントなしで試すには、ファイル &gt; デモを試すを選択してください。</translation>
    </message>
    <message>
        <source>To see your own trainings, choose File &gt; Accounts…, then enter a name, the access key and the secret key of your account. Test Connection says whether the keys work.</source>
        <translation>自分の学習を表示するには、ファイル &gt; アカウント…を選択し、名前、Access Key、Secret Keyを入力してください。接続テストで、認証キーを使用できるかどうかを確認できます。</translation>
    </message>
    <message>
        <source>Choose a service on the left, or All services. Press Enter on a training to see its details.</source>
        <translation>左側でサービス、またはすべてのサービスを選択してください。学習でEnterキーを押すと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Trainboard refreshes what it shows by itself. F5 does it at once.</source>
        <translation>表示内容は自動で再読み込みされます。F5キーを押すとすぐに再読み込みします。</translation>
    </message>
    <message>
        <source>What the Columns Mean</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>Status: the state that AiTEMS gives. What is in progress is blue, what failed is red.</source>
        <translation>状態: AiTEMSが示す状態です。進行中の学習は青、失敗した学習は赤で表示します。</translation>
    </message>
    <message>
        <source>Type and Version: which kind of recommendation was trained, and the name that AiTEMS gave to this training.</source>
        <translation>タイプとバージョン: 学習したレコメンドの種類と、AiTEMSがこの学習に付けた名前です。</translation>
    </message>
    <message>
        <source>Created: when the training was requested. The header names the time zone.</source>
        <translation>作成日時: 学習をリクエストした日時です。列見出しにタイムゾーンが表示されます。</translation>
    </message>
    <message>
        <source>Took: how long the training ran, as far as Trainboard has watched it. &quot;Up to&quot; means that nobody watched all the time. For a training in progress it says when the training is expected to end.</source>
        <translation>所要時間: Trainboardが監視していた範囲で、学習にかかった時間です。「最大」は、監視していない間があったことを示します。進行中の学習には終了予定時刻を表示します。</translation>
    </message>
    <message>
        <source>Next Update: when a service that is trained by a schedule is trained again.</source>
        <translation>次の更新予定: スケジュールで学習するサービスが、次に学習される日時です。</translation>
    </message>
    <message>
        <source>HPO: how many hyperparameters differ from their defaults. &quot;Off&quot; means that hyperparameter optimization is off.</source>
        <translation>HPO: デフォルト値と異なるハイパーパラメータの数です。「設定なし」は、ハイパーパラメータの最適化を使用していないことを示します。</translation>
    </message>
    <message>
        <source>Result: whether the training can be used for recommendations.</source>
        <translation>推論結果: 学習をレコメンドに使用できるかどうかを示します。</translation>
    </message>
    <message>
        <source>View &gt; Columns… shows, hides and orders columns. Each hyperparameter can be a column, too.</source>
        <translation>表示 &gt; 列…で、列の表示、非表示、順序を変更できます。ハイパーパラメータも列として表示できます。</translation>
    </message>
    <message>
        <source>Finding Trainings</source>
        <translation>学習の検索</translation>
    </message>
    <message>
        <source>Type words into the filter above the table: it shows the rows that have all of them. The buttons below it choose types, states and dates. Nothing is requested for that.</source>
        <translation>表の上のフィルターに単語を入力すると、そのすべてを含む行だけが表示されます。その下のボタンで、タイプ、状態、日付を選択できます。リクエストは送信されません。</translation>
    </message>
    <message>
        <source>The filter also takes questions, such as status:failed created:&lt;7d for what failed in the last seven days.</source>
        <translation>フィルターには条件式も入力できます。たとえば status:failed created:&lt;7d は、直近7日間に失敗した学習を表示します。</translation>
    </message>
    <message>
        <source>Show what the filter understands</source>
        <translation>フィルターで使える表現を表示</translation>
    </message>
    <message>
        <source>Ctrl+K opens a field that goes to any training, service, view or command.</source>
        <translation>Ctrl+Kキーを押すと、学習、サービス、ビュー、コマンドのどれにでも移動できる入力欄が開きます。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>A view is a name for a question, the columns, their order and the time zone. The tabs above the filter are views; each shows how many trainings it has now.</source>
        <translation>ビューは、条件式、列、並び順、タイムゾーンをまとめて名前を付けたものです。フィルターの上のタブがビューで、該当する学習の現在の件数を表示します。</translation>
    </message>
    <message>
        <source>Change the filter or the columns, then choose View &gt; Views &gt; Save View As… to keep them. A dot beside the name says that you have changed the view since it was saved.</source>
        <translation>フィルターや列を変更し、表示 &gt; ビュー &gt; 名前を付けてビューを保存…を選択すると保存されます。名前の横の点は、保存後にビューを変更したことを示します。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Select 2 to 20 trainings and press Ctrl+D. Each option is a row, each training a column. Only options that differ are shown at first.</source>
        <translation>学習を2～20件選択し、Ctrl+Dキーを押してください。行がオプション、列が学習です。最初は値が異なるオプションだけを表示します。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D compares a training with the last one of its service and type that completed. So you see what was changed before it failed.</source>
        <translation>Ctrl+Shift+Dキーで、同じサービスとタイプで最後に完了した学習と比較します。失敗する前に何が変更されたかがわかります。</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>While Trainboard runs, it asks for what is new: often while a training is in progress, otherwise rarely. File &gt; Preferences… sets how often, and which notifications you get.</source>
        <translation>Trainboardは実行中、新しい内容を照会します。学習の進行中は頻繁に、それ以外はまれに照会します。間隔と受け取る通知は、ファイル &gt; 環境設定…で設定します。</translation>
    </message>
    <message>
        <source>The strip &quot;Since you last looked&quot; says what completed and failed while you were away. Each number shows exactly those trainings.</source>
        <translation>「前回の確認以降」のバーは、不在の間に完了または失敗した学習を示します。数字を押すと、その学習だけが表示されます。</translation>
    </message>
    <message>
        <source>&quot;Takes longer than usual&quot; compares a training with the last 20 of its service and type that completed. It needs some of these that Trainboard has watched, so it says nothing at first. This is not an error of AiTEMS: look at the training, and ask the support of NAVER Cloud Platform if it does not end.</source>
        <translation>「通常より時間がかかる」は、同じサービスとタイプで完了した直近20件の学習と比較した結果です。Trainboardが監視した学習がある程度必要なため、最初は表示されません。AiTEMSのエラーではありません。学習を確認し、終了しない場合はNAVERクラウドプラットフォームのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>AiTEMS keeps no times of states. What Trainboard has seen is in its history, on this computer only.</source>
        <translation>AiTEMSは状態が変わった時刻を保存しません。Trainboardが確認した内容は、このコンピューターの履歴にのみ保存されます。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Everything can be done by keys. Tab goes to the next part of a window, the arrow keys move within it, Enter opens, Esc closes or empties.</source>
        <translation>すべての操作をキーボードで行えます。Tabキーでウィンドウの次の部分へ、矢印キーでその中を移動し、Enterキーで開き、Escキーで閉じる、または消去します。</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 choose a service, Ctrl+0 goes to the table.</source>
        <translation>Ctrl+1～Ctrl+9キーでサービスを選択し、Ctrl+0キーで表に移動します。</translation>
    </message>
    <message>
        <source>Ctrl+F goes to the filter, Ctrl+K to everything.</source>
        <translation>Ctrl+Fキーでフィルターへ、Ctrl+Kキーでどこへでも移動します。</translation>
    </message>
    <message>
        <source>Shift+F10 opens the menu of a row.</source>
        <translation>Shift+F10キーで行のメニューを開きます。</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>すべてのキーボードショートカットを表示</translation>
    </message>
    <message>
        <source>Privacy and Keys</source>
        <translation>プライバシーと認証キー</translation>
    </message>
    <message>
        <source>Your keys are kept in the keychain of this computer and nowhere else. They are in no file, no log and no report of Trainboard.</source>
        <translation>認証キーは、このコンピューターのキーチェーンにのみ保存されます。Trainboardのファイル、ログ、レポートには含まれません。</translation>
    </message>
    <message>
        <source>The secret key is never sent. It signs each request, and the service checks the signature.</source>
        <translation>Secret Keyが送信されることはありません。各リクエストの署名に使用され、サービスはその署名を検証します。</translation>
    </message>
    <message>
        <source>Trainboard sends requests to the endpoints of your accounts only. It collects no usage statistics, and it does not look for updates by itself.</source>
        <translation>Trainboardがリクエストを送信するのは、登録したアカウントのエンドポイントのみです。利用状況を収集せず、更新を自動で確認することもありません。</translation>
    </message>
    <message>
        <source>The history and the settings are files in your own folders on this computer. Removing an account removes its keys and its history.</source>
        <translation>履歴と設定は、このコンピューター上のユーザーのフォルダーに保存されます。アカウントを削除すると、認証キーと履歴も削除されます。</translation>
    </message>
    <message>
        <source>When Something Goes Wrong</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <source>Keys are rejected: check that both keys belong to the same account and are active. Help &gt; Signature Inspector shows what was signed.</source>
        <translation>認証キーが拒否される場合: 両方の認証キーが同じアカウントのもので、有効であることを確認してください。ヘルプ &gt; 署名インスペクターで、署名した内容を確認できます。</translation>
    </message>
    <message>
        <source>Permission is missing: a sub-account needs a policy for AiTEMS. The message names the action that is not allowed.</source>
        <translation>権限がない場合: サブアカウントにはAiTEMSのポリシーが必要です。許可されていないアクションはメッセージに表示されます。</translation>
    </message>
    <message>
        <source>The clock is wrong: the service rejects requests whose time differs by more than five minutes. Correct the clock of this computer.</source>
        <translation>時計がずれている場合: サービスは、時刻が5分を超えてずれているリクエストを拒否します。このコンピューターの時計を修正してください。</translation>
    </message>
    <message>
        <source>There is no connection: a proxy may be needed. File &gt; Network Settings… has one, and certificates of your organization.</source>
        <translation>接続できない場合: プロキシが必要なことがあります。プロキシと組織の証明書は、ファイル &gt; ネットワーク設定…で指定します。</translation>
    </message>
    <message>
        <source>The keychain does not respond: unlock it, then try again. On Linux a Secret Service must run, such as that of GNOME or KDE.</source>
        <translation>キーチェーンが応答しない場合: ロックを解除してから、もう一度お試しください。Linuxでは、GNOMEやKDEなどのSecret Serviceが実行されている必要があります。</translation>
    </message>
    <message>
        <source>Something else: Help &gt; Request Log lists all requests with their outcome.</source>
        <translation>その他の場合: ヘルプ &gt; リクエストログで、すべてのリクエストとその結果を確認できます。</translation>
    </message>
    <message>
        <source>Make a support report</source>
        <translation>サポートレポートを作成</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Trainboard Help</source>
        <translation>Trainboardヘルプ</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>ヘルプ内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章の一覧</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n chapter(s)</source>
        <translation>
            <numerusform>%n章で見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have this text.</source>
        <translation>ヘルプにこの文字列はありません。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The history has been cleared.</source>
        <translation>履歴を消去しました。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>K&amp;eep for</source>
        <translation>保存期間(&amp;E)</translation>
    </message>
    <message>
        <source>Trainboard remembers the states in which it has seen your trainings. What is older than this is removed once a day.</source>
        <translation>Trainboardは、確認した学習の状態を保存します。この期間より古い履歴は1日1回削除されます。</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>履歴の保存期間</translation>
    </message>
    <message>
        <source>Size on this computer</source>
        <translation>このコンピューター上のサイズ</translation>
    </message>
    <message>
        <source>The demo keeps no history. To clear the history of your accounts, choose one of them first.</source>
        <translation>デモの履歴は保存されません。アカウントの履歴を消去するには、先にアカウントを選択してください。</translation>
    </message>
    <message>
        <source>What the history of all accounts takes on the disk.</source>
        <translation>すべてのアカウントの履歴がディスク上で占める容量です。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>There are no keys in the history. It never leaves this computer.</source>
        <translation>履歴に認証キーは含まれず、このコンピューターの外に送信されることはありません。</translation>
    </message>
    <message>
        <source>Clear &amp;History…</source>
        <translation>履歴を消去(&amp;H)…</translation>
    </message>
    <message>
        <source>Forgets the history of all accounts. This cannot be undone, so Trainboard asks first.</source>
        <translation>すべてのアカウントの履歴を消去します。元に戻せないため、先に確認します。</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>3年</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long the history is kept</comment>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history of all accounts? When trainings changed their states and how long they took will be lost. The service keeps no such history.</source>
        <translation>すべてのアカウントの履歴を消去しますか？学習の状態がいつ変わり、どのくらいかかったかという情報は失われます。サービスにはこの履歴はありません。</translation>
    </message>
    <message>
        <source>&amp;Keep History</source>
        <translation>履歴を残す(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lear History</source>
        <translation>履歴を消去(&amp;L)</translation>
    </message>
    <message>
        <source>Clearing the history…</source>
        <translation>履歴を消去しています…</translation>
    </message>
    <message>
        <source>The history could not be cleared, because its file cannot be written now. Quit other running Trainboards, check that the disk is not full, then try again.</source>
        <translation>現在ファイルに書き込めないため、履歴を消去できませんでした。他の Trainboard を終了し、ディスクに空きがあることを確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>HpoWords</name>
    <message>
        <source>%1 s</source>
        <comment>a number of seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(空のテキスト)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from minimum to maximum</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Differs from the default</source>
        <translation>デフォルトと異なる</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>許容範囲外</translation>
    </message>
    <message>
        <source>Not of the documented kind</source>
        <translation>ドキュメントと異なるデータ型</translation>
    </message>
    <message>
        <source>No documented default</source>
        <translation>ドキュメントにデフォルトの記載なし</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>ドキュメントに記載なし</translation>
    </message>
    <message>
        <source>%1 Recommended: %2.</source>
        <comment>a sentence, and which values are recommended</comment>
        <translation>%1推奨値は%2です。</translation>
    </message>
</context>
<context>
    <name>HyperparameterModel</name>
    <message>
        <source>Option</source>
        <translation>オプション名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Allowed Range</source>
        <translation>許容範囲</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Last Completed</source>
        <translation>前回の完了</translation>
    </message>
</context>
<context>
    <name>ImportMenu</name>
    <message>
        <source>Import keys of the NAVER Cloud Platform CLI from %1. The file is only read.</source>
        <translation>%1からNAVERクラウドプラットフォームCLIの認証キーをインポートします。ファイルは読み取るだけです。</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>The JSON is too long to be shown whole. %1 copies all of it.</source>
        <comment>%1 is the name of a button</comment>
        <translation>JSONが長すぎるため、一部のみを表示しています。「%1」で全体をコピーできます。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>キーをフィルター</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and its keys</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In the Table of the Trainings</source>
        <translation>学習の表</translation>
    </message>
    <message>
        <source>Go to another row or column</source>
        <translation>別の行または列に移動</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>最初または最後の行に移動</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>さらに行を選択</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Compare the selected trainings</source>
        <translation>選択した学習を比較</translation>
    </message>
    <message>
        <source>Go to the next row that begins with what you type</source>
        <translation>入力した文字で始まる次の行に移動</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>行のメニューを開く</translation>
    </message>
    <message>
        <source>In the Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>候補を表示</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>候補を使用</translation>
    </message>
    <message>
        <source>Empty the filter, then go to the table</source>
        <translation>フィルターを空にしてから表に移動</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>表に移動</translation>
    </message>
    <message>
        <source>In the Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>次の差異</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>前の差異</translation>
    </message>
    <message>
        <source>Make the training of the current column the base</source>
        <translation>現在の列の学習を基準にする</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>選択したセルをコピー</translation>
    </message>
    <message>
        <source>In Every Window</source>
        <translation>すべてのウィンドウ</translation>
    </message>
    <message>
        <source>Go to the next or previous part</source>
        <translation>次または前の部分に移動</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Or enter the keys and keep them for this session only.</source>
        <translation>または、認証キーを入力してこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>What you typed is still here. Or keep the keys for this session only.</source>
        <translation>入力した内容は残っています。または、認証キーをこのセッションでのみ使用することもできます。</translation>
    </message>
    <message>
        <source>Until then the keys stay in the keychain.</source>
        <translation>それまで認証キーはキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Start the Windows service &quot;Credential Manager&quot; (VaultSvc), then try again.</source>
        <translation>Windowsサービス「Credential Manager」(VaultSvc)を開始してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open Keychain Access and check that there is a login keychain, then try again.</source>
        <translation>「キーチェーンアクセス」を開いてログインキーチェーンがあることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring (package gnome-keyring), KWallet or KeePassXC with its Secret Service, log in again, then try again.</source>
        <translation>GNOME Keyring(パッケージgnome-keyring)、KWallet、またはSecret Serviceを有効にしたKeePassXCなどのキーチェーンをインストールして起動し、ログインし直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; could not be read.</source>
        <translation>アカウント「%1」の認証キーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; could not be stored.</source>
        <translation>アカウント「%1」の認証キーを保存できませんでした。</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; could not be removed.</source>
        <translation>アカウント「%1」の認証キーを削除できませんでした。</translation>
    </message>
    <message>
        <source>The keychain (%1) is locked.</source>
        <translation>キーチェーン(%1)がロックされています。</translation>
    </message>
    <message>
        <source>The keychain (%1) denied access.</source>
        <translation>キーチェーン(%1)がアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>No keychain is running on this computer (%1).</source>
        <translation>このコンピューターで実行中のキーチェーンがありません(確認先: %1)。</translation>
    </message>
    <message>
        <source>No keys found in the keychain (%1).</source>
        <translation>キーチェーン(%1)に認証キーが見つかりません。</translation>
    </message>
    <message>
        <source>The entry for this account in the keychain (%1) is not a valid key pair.</source>
        <translation>キーチェーン(%1)に保存されているこのアカウントの項目は、正しい認証キーのペアではありません。</translation>
    </message>
    <message>
        <source>The keychain (%1) failed.</source>
        <translation>キーチェーン(%1)でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow Trainboard to use it, then try again.</source>
        <translation>Trainboardにキーチェーンの使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter the keys again. If you stored them on another desktop or in another keychain, they are still there.</source>
        <translation>認証キーをもう一度入力してください。別のデスクトップ環境や別のキーチェーンに保存した場合は、そこに残っています。</translation>
    </message>
    <message>
        <source>Try again. The details show the message of the keychain.</source>
        <translation>もう一度お試しください。詳細には、キーチェーンからのメッセージがそのまま表示されます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答を待っています…</translation>
    </message>
    <message>
        <source>The account has no name. Enter a name.</source>
        <translation>アカウント名がありません。名前を入力してください。</translation>
    </message>
    <message>
        <source>There is already an account called &quot;%1&quot;. Choose another name.</source>
        <translation>アカウント「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; no longer exists. Another Trainboard may have removed it.</source>
        <translation>アカウント「%1」はもうありません。別に実行中のTrainboardで削除された可能性があります。</translation>
    </message>
    <message>
        <source>The accounts could not be saved in %1. The change lasts until you quit Trainboard. Check that the file can be written and that the disk is not full, then try again.</source>
        <translation>アカウントを%1に保存できませんでした。変更はTrainboardを終了すると失われます。ファイルに書き込めるか、ディスクに空きがあるかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no %1. The NAVER Cloud Platform CLI creates it when you run &quot;ncloud configure&quot;.</source>
        <translation>%1がありません。このファイルは、「ncloud configure」コマンドで認証キーを設定すると、NAVERクラウドプラットフォームCLIによって作成されます。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1を読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is too large to be the file of the NAVER Cloud Platform CLI.</source>
        <translation>%1は、NAVERクラウドプラットフォームCLIのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 contains no complete key pair. Enter the keys by hand.</source>
        <translation>%1に認証キーのペアがそろっていません。手動で入力してください。</translation>
    </message>
    <message>
        <source>The unused keys could not be removed.</source>
        <translation>未使用の認証キーを削除できませんでした。</translation>
    </message>
    <message>
        <source>The permissions of %1 allow other users of this computer to read it. Run: %2</source>
        <translation>%1のアクセス権では、このコンピューターの他のユーザーに読み取りが許可されています。次のコマンドを実行してください。%2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who can read and change the keys in it. Compare the imported access key with those in the console of NAVER Cloud Platform. If you do not trust that user, create a new one there.</source>
        <translation>%1はこのコンピューターの他のユーザーの所有であり、そのユーザーはファイルの認証キーを読み取り、変更できます。インポートしたAccess KeyをNAVERクラウドプラットフォームコンソールのAccess Keyと照合してください。そのユーザーを信頼しない場合は、コンソールで新しい認証キーを作成してください。</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who can change the keys in %2. Compare the imported access key with those in the console of NAVER Cloud Platform.</source>
        <translation>%1はこのコンピューターの他のユーザーの所有であり、そのユーザーは%2の認証キーを変更できます。インポートしたAccess KeyをNAVERクラウドプラットフォームコンソールのAccess Keyと照合してください。</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change %1. Check the keys in it, then run: %2</source>
        <translation>アクセス権では、このコンピューターの他のユーザーに%1の変更が許可されています。ファイルの認証キーを確認してから、次のコマンドを実行してください。%2</translation>
    </message>
</context>
<context>
    <name>LastGoodBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The list has no earlier completed training of the same service and type.</source>
        <translation>リストには、サービスとタイプが同じで、それ以前に完了した学習がありません。</translation>
    </message>
    <message>
        <source>No hyperparameter differs from the last completed version %1 (%2).</source>
        <comment>version, when it was created</comment>
        <translation>最後に完了したバージョン%1(%2)と異なるハイパーパラメータはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hyperparameters differ from the last completed version %1 (%2).</source>
        <comment>version, when it was created</comment>
        <translation>
            <numerusform>%Ln個のハイパーパラメータが、最後に完了したバージョン%1(%2)と異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are out of range.</source>
        <translation>
            <numerusform>%Ln個の値が許容範囲外です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutReset</name>
    <message>
        <source>The layout was reset. Choose Undo Reset Layout to get back the layout that you had.</source>
        <translation>レイアウトをリセットしました。以前のレイアウトに戻すには、元に戻すを選択してください。</translation>
    </message>
    <message>
        <source>The layout is as it was before.</source>
        <translation>以前のレイアウトに戻しました。</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Select at most %L1 trainings to copy links to them.</source>
        <translation>リンクをコピーするには、学習を%L1件以下で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln links.</source>
        <translation>
            <numerusform>リンクを%Ln件コピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Copied links to %L1 of %L2 trainings. The IDs of the others contain characters that a link cannot contain.</source>
        <translation>学習%L2件のうち%L1件のリンクをコピーしました。残りはIDにリンクで使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>No link was copied. The question or the ID of the service is too long or contains characters that a link cannot contain.</source>
        <translation>リンクをコピーできませんでした。条件またはサービスのIDが長すぎるか、リンクで使用できない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>LinkErrors</name>
    <message>
        <source>&quot;%1&quot; is not a link to Trainboard. Such a link begins with %2.</source>
        <translation>「%1」はTrainboardのリンクではありません。Trainboardのリンクは%2で始まります。</translation>
    </message>
    <message>
        <source>The link is too long to be opened.</source>
        <translation>リンクが長すぎるため開けません。</translation>
    </message>
    <message>
        <source>The link leads to &quot;%1&quot;, which this version of Trainboard does not know. Check the link, or use a newer version.</source>
        <translation>このバージョンのTrainboardが認識できない場所（「%1」）へのリンクです。リンクを確認するか、新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The link contains a user name, a port or a fragment, which links to Trainboard never have. Check the link.</source>
        <translation>リンクにユーザー名、ポート、またはフラグメントが含まれています。Trainboardのリンクにこれらは含まれません。リンクを確認してください。</translation>
    </message>
    <message>
        <source>The link contains characters that are not encoded correctly. Copy the link again.</source>
        <translation>リンクに正しくエンコードされていない文字が含まれています。リンクをコピーし直してください。</translation>
    </message>
    <message>
        <source>The link contains control characters. Copy the link again.</source>
        <translation>リンクに制御文字が含まれています。リンクをコピーし直してください。</translation>
    </message>
    <message>
        <source>The link contains the parameter &quot;%1&quot; more than once. Check the link.</source>
        <translation>リンクにパラメータ「%1」が複数含まれています。リンクを確認してください。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in the link is too long. Check the link.</source>
        <translation>リンクの「%1」の値が長すぎます。リンクを確認してください。</translation>
    </message>
    <message>
        <source>The value of &quot;recent&quot; in the link must be true or false. Check the link.</source>
        <translation>リンクの「recent」の値はtrueまたはfalseでなければなりません。リンクを確認してください。</translation>
    </message>
    <message>
        <source>The link does not name a service. Check the link.</source>
        <translation>リンクにサービスが含まれていません。リンクを確認してください。</translation>
    </message>
    <message>
        <source>A link to a training needs a service, a type and a version. Check the link.</source>
        <translation>学習へのリンクにはサービス、タイプ、バージョンが必要です。リンクを確認してください。</translation>
    </message>
    <message>
        <source>The link contains a question that cannot be read.</source>
        <translation>リンクに含まれる条件を解釈できません。</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>The account &quot;%1&quot; has no service &quot;%2&quot;. If another account has this service, choose that account.</source>
        <translation>アカウント「%1」にはサービス「%2」がありません。別のアカウントのサービスの場合は、そのアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has no training &quot;%2&quot; in its list. It may have been deleted.</source>
        <comment>%2 is a version</comment>
        <translation>サービス「%1」の学習リストに「%2」がありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;. The view &quot;%2&quot; is shown instead.</source>
        <translation>ビュー「%1」はありません。代わりにビュー「%2」を表示しています。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>The settings and the list of accounts in %1 could not be read. The file was renamed to %2, and Trainboard starts with its defaults. Add the accounts again, or quit Trainboard, repair that file and move it back. Keys in the keychain were not touched.</source>
        <translation>%1の設定とアカウントリストを読み取れませんでした。このファイルは%2として保管し、Trainboardはデフォルトの設定で起動します。アカウントを追加し直すか、Trainboardを終了し、保管されたファイルを修復して元の場所に戻してください。キーチェーン内の認証キーは変更していません。</translation>
    </message>
    <message>
        <source>The settings and the list of accounts in %1 could no longer be read. The file was renamed to %2, and Trainboard saved its current settings to a new file. Check that no other program writes to this file.</source>
        <translation>%1の設定とアカウントリストを読み取れなくなりました。このファイルは%2として保管し、Trainboardで使用中の内容を新たに保存しました。別のプログラムがこのファイルに書き込んでいないかを確認してください。</translation>
    </message>
    <message>
        <source>The settings and the list of accounts in %1 could not be read, and the file could not be renamed. It was left as it is, and changes last until you quit Trainboard. Quit Trainboard, then repair the file or move it away. Keys in the keychain were not touched.</source>
        <translation>%1の設定とアカウントリストを読み取れず、ファイルを別に保管することもできませんでした。ファイルはそのまま残しており、変更はTrainboardを終了すると失われます。Trainboardを終了してから、ファイルを修復するか、別の場所に移動してください。キーチェーン内の認証キーは変更していません。</translation>
    </message>
    <message>
        <source>Settings and accounts could not be saved in %1. Changes last until you quit Trainboard. Check that the disk is not full, and that you may write to this file and its folder.</source>
        <translation>設定とアカウントを%1に保存できませんでした。変更はTrainboardを終了すると失われます。ディスクに空きがあるか、このファイルとそのフォルダーへの書き込み権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>An account in %1 is not used, because it has no name. Its entry is still in the file. Give it a name there, or remove its lines.</source>
        <translation>%1に名前のないアカウントがあるため、使用しません。該当する行はファイルにそのまま残しています。ファイルで名前を付けるか、該当する行を削除してください。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; in %2 is not used, because its id is not one that Trainboard makes. Its entry is still in the file. Add the account again, and remove its old lines from the file.</source>
        <translation>%2のアカウント「%1」は、IDがTrainboardで作成した形式ではないため、使用しません。該当する行はファイルにそのまま残しています。アカウントを追加し直し、ファイルから古い行を削除してください。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; in %2 is not used, because another account has the same id. Its entry is still in the file. Add the account again, and remove its old lines from the file.</source>
        <translation>%2のアカウント「%1」は、別のアカウントとIDが同じであるため、使用しません。該当する行はファイルにそのまま残しています。アカウントを追加し直し、ファイルから古い行を削除してください。</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; in %2 is not used, because another account has the same name. Its entry is still in the file. Give it another name there, or remove its lines.</source>
        <translation>%2のアカウント「%1」は、別のアカウントと名前が同じであるため、使用しません。該当する行はファイルにそのまま残しています。ファイルで別の名前を付けるか、該当する行を削除してください。</translation>
    </message>
    <message>
        <source>%2 belongs to another user of this computer. Trainboard does not use the settings and the list of accounts in %1 and has left the file as it is; changes last until you quit Trainboard. Check the accounts in the file, then make %2 yours or move it away.</source>
        <translation>%2はこのコンピューターの他のユーザーの所有です。Trainboardは%1の設定とアカウントリストを使用せず、ファイルをそのまま残しています。変更はTrainboardを終了すると失われます。ファイルのアカウントを確認してから、%2の所有者を自分に変更するか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change the settings and the list of accounts in %1. Trainboard does not use this file and has left it as it is; changes last until you quit Trainboard. Check the accounts in the file. Then set XDG_CONFIG_HOME to a folder of your own, or run the following command, and start Trainboard again: %2</source>
        <translation>アクセス権では、このコンピューターの他のユーザーに%1の設定とアカウントリストの変更が許可されています。Trainboardはこのファイルを使用せず、そのまま残しています。変更はTrainboardを終了すると失われます。ファイルのアカウントを確認してください。その後、XDG_CONFIG_HOMEに自分が所有するフォルダーを設定するか、次のコマンドを実行して、Trainboardを再起動してください。%2</translation>
    </message>
    <message>
        <source>%2 belongs to another user of this computer. Trainboard does not use the settings and the list of accounts in %1 and has left the file as it is; changes last until you quit Trainboard. Check the accounts in the file. Then set XDG_CONFIG_HOME to a folder of your own, copy the folder of the file there, and start Trainboard again.</source>
        <translation>%2はこのコンピューターの他のユーザーの所有です。Trainboardは%1の設定とアカウントリストを使用せず、ファイルをそのまま残しています。変更はTrainboardを終了すると失われます。ファイルのアカウントを確認してください。その後、XDG_CONFIG_HOMEに自分が所有するフォルダーを設定し、ファイルのあるフォルダーをそこにコピーして、Trainboardを再起動してください。</translation>
    </message>
    <message>
        <source>Settings and accounts were not saved in %1, because permissions allow other users of this computer to change them there; changes last until you quit Trainboard. Set XDG_CONFIG_HOME to a folder of your own, or run the following command, then start Trainboard again: %2</source>
        <translation>アクセス権で、このコンピューターの他のユーザーに変更が許可されているため、設定とアカウントを%1に保存しませんでした。変更はTrainboardを終了すると失われます。XDG_CONFIG_HOMEに自分が所有するフォルダーを設定するか、次のコマンドを実行してから、Trainboardを再起動してください。%2</translation>
    </message>
    <message>
        <source>Settings and accounts were not saved in %1, because %2 belongs to another user of this computer; changes last until you quit Trainboard. Set XDG_CONFIG_HOME to a folder of your own, then start Trainboard again.</source>
        <translation>%2がこのコンピューターの他のユーザーの所有であるため、設定とアカウントを%1に保存しませんでした。変更はTrainboardを終了すると失われます。XDG_CONFIG_HOMEに自分が所有するフォルダーを設定してから、Trainboardを再起動してください。</translation>
    </message>
    <message>
        <source>The history of trainings is not kept, because the SQLite driver of Qt is not installed. Install it (libqt6sql6-sqlite on Debian and Ubuntu), then start Trainboard again.</source>
        <translation>Qt の SQLite ドライバーがインストールされていないため、学習の履歴は保存されません。ドライバーをインストールしてから（Debian と Ubuntu では libqt6sql6-sqlite）、Trainboard を再起動してください。</translation>
    </message>
    <message>
        <source>The history of trainings in %1 is damaged and could not be renamed, so no history is kept. Move the file away, then start Trainboard again.</source>
        <translation>%1 の学習の履歴が破損していますが、ファイル名を変更できないため、履歴は保存されません。ファイルを別の場所に移動してから、Trainboard を再起動してください。</translation>
    </message>
    <message>
        <source>The history of trainings in %1 was damaged. The file was renamed to %2, and a new history has begun.</source>
        <translation>%1 の学習の履歴が破損していました。ファイル名を %2 に変更し、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>A newer version of Trainboard wrote the history of trainings in %1. The file was left as it is, and no history is kept. Use that version to continue the history.</source>
        <translation>%1 の学習の履歴は、より新しいバージョンの Trainboard が保存したものです。ファイルはそのまま残し、履歴は保存されません。履歴を続けるには、そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change the history of trainings in %1. Trainboard does not use this file, and no history is kept. Correct the permissions, then start Trainboard again.</source>
        <translation>このコンピューターの他のユーザーが %1 の学習の履歴を変更できる権限になっています。Trainboard はこのファイルを使用せず、履歴は保存されません。権限を修正してから、Trainboard を再起動してください。</translation>
    </message>
    <message>
        <source>Another Trainboard writes the history of trainings in %1. This one only reads it until the other one quits.</source>
        <translation>別の Trainboard が %1 に学習の履歴を保存しています。そのプログラムを終了するまで、この Trainboard は履歴の読み取りだけを行います。</translation>
    </message>
    <message>
        <source>The history of trainings could not be saved in %1, because the disk is full. Free some space. Trainboard saves what is new as soon as it can.</source>
        <translation>ディスクがいっぱいのため、%1 に学習の履歴を保存できませんでした。空き容量を増やしてください。保存できるようになり次第、新しい内容を保存します。</translation>
    </message>
    <message>
        <source>The history of trainings could not be saved in %1. Check that you may write to this file and its folder. Trainboard saves what is new as soon as it can.</source>
        <translation>%1 に学習の履歴を保存できませんでした。このファイルとフォルダーへの書き込み権限を確認してください。保存できるようになり次第、新しい内容を保存します。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The departure board of your AiTEMS trainings.</source>
        <translation>AiTEMSの学習状況をひと目で確認できるボードです。</translation>
    </message>
    <message>
        <source>Explore a made-up AiTEMS service; needs no keys.</source>
        <translation>架空のAiTEMSサービスを試します。認証キーは不要です。</translation>
    </message>
    <message>
        <source>Show the account of that name.</source>
        <translation>指定した名前のアカウントを表示します。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Show the trainings of that service.</source>
        <translation>指定したサービスの学習リストを表示します。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show only the latest training of each type.</source>
        <translation>タイプごとに最後にリクエストした学習のみを表示します。</translation>
    </message>
    <message>
        <source>%1
Run &quot;trainboard --help&quot; to see the options.</source>
        <extracomment>%1 is what is wrong with the call</extracomment>
        <translation>%1
使い方は&quot;trainboard --help&quot;で確認できます。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>予期しない引数: %1</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>オプション「--%1」には値が必要です。</translation>
    </message>
    <message>
        <source>The demo has no accounts: use either --demo or --account.</source>
        <translation>デモにはアカウントがありません。--demoと--accountはどちらか一方のみ指定してください。</translation>
    </message>
    <message>
        <source>A link already says what to show. Use it without --service, --recent, --where and --view.</source>
        <translation>表示する内容はリンクですでに指定されています。--service、--recent、--where、--viewなしで使用してください。</translation>
    </message>
    <message>
        <source>The value of --view is too long.</source>
        <translation>--viewの値が長すぎます。</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>リンクは一度に1つしか開けません。</translation>
    </message>
    <message>
        <source>Show the trainings that answer this question, for example &quot;status:failed created:&lt;7d&quot;. The manual of trainboard-cli describes the language.</source>
        <translation>この条件に一致する学習を表示します。例: &quot;status:failed created:&lt;7d&quot;。条件の書式はtrainboard-cliのマニュアルに記載されています。</translation>
    </message>
    <message>
        <source>question</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Show the view of that name.</source>
        <translation>指定した名前のビューを表示します。</translation>
    </message>
    <message>
        <source>Show what a link to Trainboard says: trainboard://service/ID, with a question in ?where=…, or what Copy Link has copied.</source>
        <translation>Trainboardのリンクが示す内容を表示します。trainboard://service/ID（条件は?where=…）、または「リンクをコピー」でコピーしたリンクを指定します。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>サービスのフィルター</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービスリスト</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>学習リスト</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Time Zone</source>
        <translation>表示タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観モード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explore the Demo</source>
        <translation>デモを試す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation>今すぐ再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in Trainings</source>
        <translation>学習リスト内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear All Filters</source>
        <translation>すべてのフィルターをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Recent &amp;Only</source>
        <translation>最近の項目のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>現地時間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Korea Standard Time</source>
        <translation>韓国標準時(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Follow &amp;System</source>
        <translation>システム設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;Cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>行をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Trainboard</source>
        <translation>Trainboardについて(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qtについて(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Network Settings…</source>
        <translation>ネットワーク設定(&amp;N)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Loading</source>
        <translation>読み込みをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURLとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as cURL, Signed for &amp;Five Minutes</source>
        <translation>5分間有効な署名付きのcURLとしてコピー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Signature Inspector</source>
        <translation>署名インスペクター(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Request Log</source>
        <translation>リクエストログ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Showing the details of the first %L1 of %L2 selected trainings. Select fewer trainings to see the details of the others.</source>
        <translation>選択した%L2件の学習のうち、最初の%L1件の詳細を表示しています。残りを見るには、選択する学習を減らしてください。</translation>
    </message>
    <message>
        <source>Copied. Anyone who gets this command can use it for five minutes. Then it is removed from the clipboard.</source>
        <translation>コピーしました。このコマンドを入手した人は誰でも5分間使用できます。その後、クリップボードから削除されます。</translation>
    </message>
    <message>
        <source>The JSON of these trainings is too large to be copied. Select fewer trainings.</source>
        <translation>選択した学習のJSONが大きすぎるため、コピーできません。選択する学習を減らしてください。</translation>
    </message>
    <message>
        <source>Sho&amp;w Notifications</source>
        <translation>通知を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Pa&amp;use Watching</source>
        <translation>監視を一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Notify me when trainings complete, fail or get a result while Trainboard is running</source>
        <translation>Trainboard の実行中に学習が完了または失敗したとき、結果が得られたときに通知します</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>通知をミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Service Details</source>
        <translation>サービスの詳細(&amp;S)</translation>
    </message>
    <message>
        <source>Curr&amp;ent Column</source>
        <translation>現在の列(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比較(&amp;O)</translation>
    </message>
    <message>
        <source>Compare with &amp;Last Completed</source>
        <translation>最後に完了した学習と比較(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to View</source>
        <translation>ビューへのリンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>What you asked for will be shown after you add an account or start the demo.</source>
        <translation>アカウントを追加するかデモを開始すると、指定した内容が表示されます。</translation>
    </message>
    <message>
        <source>Relative T&amp;imes</source>
        <translation>相対時刻(&amp;I)</translation>
    </message>
    <message>
        <source>Show how long ago trainings were created; the tool tips have the times</source>
        <translation>学習が作成されてからの経過時間を表示します。正確な時刻はツールチップに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Go to Anyt&amp;hing…</source>
        <translation>どこへでも移動(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Trainings Table</source>
        <translation>学習の表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make Services Wider</source>
        <translation>サービスの一覧を広くする(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;ake Services Narrower</source>
        <translation>サービスの一覧を狭くする(&amp;A)</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>Un&amp;do Reset Layout</source>
        <translation>レイアウトのリセットを元に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdownとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSONとしてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>The list of services is now %L1 pixels wide.</source>
        <translation>サービスの一覧の幅は %L1 ピクセルになりました。</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>現在は使用できません</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>There is nothing to show of this service</source>
        <translation>このサービスには表示する内容がありません</translation>
    </message>
    <message>
        <source>Hide Column &quot;%1&quot;</source>
        <translation>列「%1」を非表示</translation>
    </message>
    <message>
        <source>Show Column &quot;%1&quot;</source>
        <translation>列「%1」を表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>version and description of a training</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type and service of a training</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Failing First</source>
        <translation>失敗を先頭に表示</translation>
    </message>
    <message>
        <source>Trainboard &amp;Help</source>
        <translation>Trainboardヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Save Support Re&amp;port…</source>
        <translation>サポートレポートを保存(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Longer than usual</source>
        <comment>a training in progress</comment>
        <translation>通常より長い</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>the next update</comment>
        <translation>予定超過</translation>
    </message>
    <message>
        <source>Completed since you last looked</source>
        <comment>a training</comment>
        <translation>前回の確認以降に完了</translation>
    </message>
    <message>
        <source>Failed since you last looked</source>
        <comment>a training</comment>
        <translation>前回の確認以降に失敗</translation>
    </message>
    <message>
        <source>Being served</source>
        <comment>a training</comment>
        <translation>提供中</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copies the message, the details and the version for somebody who can help. The report contains no secrets.</source>
        <translation>サポートしてくれる人に渡せるよう、メッセージ、詳細、バージョンをコピーします。認証キーなどの機密情報は含まれません。</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter Keys…</source>
        <translation>認証キーを入力…</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>アカウントを編集…</translation>
    </message>
    <message>
        <source>Signature Inspector</source>
        <translation>署名インスペクター</translation>
    </message>
    <message>
        <source>Use Server Time</source>
        <translation>サーバー時刻を使用</translation>
    </message>
    <message>
        <source>Show Response…</source>
        <translation>応答を表示…</translation>
    </message>
    <message>
        <source>Shows the whole response of the server, which may repeat the access key and the signature.</source>
        <translation>サーバーの応答全体を表示します。応答にはAccess Keyと署名が含まれている場合があります。</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The CA file %1 cannot be read. Check that it is there, and that you may read it.</source>
        <translation>CAファイル(%1)を読み取れません。ファイルがあるか、読み取り権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>The CA file %1 is larger than 1 MiB. Choose the file with the certificate of your company&apos;s authority.</source>
        <translation>CAファイル(%1)が1MiBを超えています。会社の認証局の証明書が入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1. Export it as PEM (Base64).</source>
        <translation>CAファイル(%1)に証明書がありません。証明書をPEM(Base64)形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user name and password could not be stored.</source>
        <translation>プロキシのユーザー名とパスワードを保存できませんでした。</translation>
    </message>
    <message>
        <source>The proxy&apos;s user name and password could not be removed from the keychain.</source>
        <translation>プロキシのユーザー名とパスワードをキーチェーンから削除できませんでした。</translation>
    </message>
    <message>
        <source>What you typed is still here. Try again, or keep it for this session only.</source>
        <translation>入力した内容は残っています。再試行するか、入力した内容をこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>They stay there and are not used. Try again later.</source>
        <translation>使用されないままキーチェーンに残っています。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network Settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>システムのプロキシを使用(&amp;S)</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>システムのプロキシを使用</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシを使用しない(&amp;N)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシを使用しない</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>プロキシを手動で設定(&amp;M)</translation>
    </message>
    <message>
        <source>Manual proxy</source>
        <translation>プロキシを手動で設定</translation>
    </message>
    <message>
        <source>Proxy type</source>
        <translation>プロキシの種類</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>ポート(&amp;R)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>The proxy requires a &amp;login</source>
        <translation>プロキシへのログインが必要(&amp;L)</translation>
    </message>
    <message>
        <source>The proxy requires a login</source>
        <translation>プロキシへのログインが必要</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CAファイル(&amp;F)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>TLS verification is always on. The certificates in this file are trusted in addition to the certificates of the system. Use it if your company&apos;s proxy inspects connections.</source>
        <translation>TLS検証は常に有効です。システムの証明書に加えて、このファイルの証明書も信頼します。会社のプロキシが接続を検査している場合に指定してください。</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Connection time-&amp;out</source>
        <translation>接続のタイムアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Connection time-out, in seconds</source>
        <translation>接続のタイムアウト(秒)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time-out for &amp;each attempt</source>
        <translation>1回の試行全体のタイムアウト(&amp;E)</translation>
    </message>
    <message>
        <source>Time-out for each attempt, in seconds</source>
        <translation>1回の試行全体のタイムアウト(秒)</translation>
    </message>
    <message>
        <source>They are kept in the keychain (%1).</source>
        <translation>ユーザー名とパスワードはキーチェーン(%1)に保存されます。</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep</source>
        <translation>保存済み。変更しない場合は空欄にしてください</translation>
    </message>
    <message>
        <source>A login is in memory for this session; leave both empty to keep it.</source>
        <translation>ログイン情報はこのセッション中メモリに保持されます。変更しない場合は両方とも空欄にしてください。</translation>
    </message>
    <message>
        <source>A login is stored in %1; leave both empty to keep it.</source>
        <translation>ログイン情報は%1に保存されています。変更しない場合は両方とも空欄にしてください。</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CAファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>proxy.example.comのように、プロキシの名前またはアドレスのみを入力してください。</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>プロキシのポートを入力してください。</translation>
    </message>
    <message>
        <source>Enter both the user name and the password.</source>
        <translation>ユーザー名とパスワードの両方を入力してください。</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting</source>
        <translation>待機を中止(&amp;W)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep for This Session</source>
        <translation>このセッションでのみ使用(&amp;K)</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. They last until you quit Trainboard. Check that the disk is not full, and that you may write to this file.</source>
        <translation>設定を%1に保存できませんでした。設定はTrainboardを終了すると失われます。ディスクに空きがあるか、このファイルへの書き込み権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>種類(&amp;Y)</translation>
    </message>
    <message>
        <source>They are forgotten when you quit the demo.</source>
        <translation>デモを終了すると失われます。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The server through which all requests go, where your network has one.</source>
        <translation>ネットワークにプロキシがある場合に、すべてのリクエストが経由するサーバーです。</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>Certificates of your organization that are trusted in addition to those of the system.</source>
        <translation>システムの証明書に加えて信頼する、組織の証明書です。</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>How long Trainboard waits for a connection and for a response.</source>
        <translation>接続と応答を待つ時間です。</translation>
    </message>
    <message>
        <source>&amp;Network Settings…</source>
        <translation>ネットワーク設定(&amp;N)…</translation>
    </message>
    <message>
        <source>These settings apply together, when you confirm them in a window of their own.</source>
        <translation>これらの設定は、専用のウィンドウで確定するとまとめて適用されます。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシを使用しない</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <comment>the address of a proxy</comment>
        <translation>%1、ログインあり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connection: %1 s, response: %2 s</source>
        <translation>接続: %1秒、応答: %2秒</translation>
    </message>
</context>
<context>
    <name>NewRowsChip</name>
    <message>
        <source>New rows above</source>
        <translation>上に新しい行があります</translation>
    </message>
    <message>
        <source>Show the first row (Home)</source>
        <translation>最初の行を表示(Home)</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Since you last looked</source>
        <translation>前回の確認以降</translation>
    </message>
    <message>
        <source>Dismiss the news</source>
        <translation>お知らせを閉じる</translation>
    </message>
    <message>
        <source>Show only these trainings</source>
        <translation>これらの学習のみを表示</translation>
    </message>
    <message>
        <source>Since %1, still loading:</source>
        <comment>%1 is a moment</comment>
        <translation>%1以降(読み込み中):</translation>
    </message>
    <message>
        <source>Since %1 no training completed or failed.</source>
        <comment>%1 is a moment</comment>
        <translation>%1以降に完了または失敗した学習はありません。</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>%1 is a moment</comment>
        <translation>%1以降:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>完了 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln take(s) longer than usual</source>
        <translation>
            <numerusform>通常より長い学習 %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) overdue</source>
        <translation>
            <numerusform>予定を過ぎた更新 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1~%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more time(s)</source>
        <comment>when nobody watched</comment>
        <translation>
            <numerusform>%1 ほか%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched %1; states in between are not known.</source>
        <comment>%1 is: 18:02 to 08:55</comment>
        <translation>%1は確認していないため、その間の状態は不明です。</translation>
    </message>
    <message>
        <source>What has happened since %1 is not known yet.</source>
        <comment>%1 is a moment</comment>
        <translation>%1以降の状況はまだわかりません。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>Since yesterday 18:02: 12 completed, 2 failed</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Since %1 no training completed or failed in the services that were asked.</source>
        <comment>%1 is a moment</comment>
        <translation>照会したサービスでは、%1以降に完了または失敗した学習はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) not asked. Choose All services to see what happened there.</source>
        <translation>
            <numerusform>照会していないサービス %Ln件。「すべてのサービス」を選ぶと、その間の結果を確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsTeller</name>
    <message>
        <source>Compare</source>
        <comment>a failed training with the last completed one</comment>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Result available</source>
        <comment>a training has a result to recommend from</comment>
        <translation>結果あり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the version of a training, %2 its type</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is what happened, such as &quot;Training failed&quot;, %2 a training, %3 the service it is of</extracomment>
        <translation>%1: %2 - %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened, such as &quot;Training failed&quot;, %2 a training</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) completed</source>
        <translation>
            <numerusform>学習%n件完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed</source>
        <translation>
            <numerusform>学習%n件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>trainings, after &quot;3 trainings completed&quot;</comment>
        <translation>
            <numerusform>%n件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) with a new result</source>
        <translation>
            <numerusform>新しい結果がある学習%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new result</source>
        <comment>trainings, after &quot;3 trainings completed&quot;</comment>
        <translation>
            <numerusform>新しい結果%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is like &quot;3 trainings completed, 1 failed&quot;, %2 the service they are of</extracomment>
        <translation>%1 - %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n service(s)</source>
        <translation>
            <numerusform>%1 - %n件のサービス</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <translation>証明書拒否</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS接続失敗</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>プロキシエラー</translation>
    </message>
    <message>
        <source>Proxy requires a login</source>
        <translation>プロキシへのログインが必要</translation>
    </message>
    <message>
        <source>Network failed</source>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>リダイレクトされました</translation>
    </message>
    <message>
        <source>Keys not accepted</source>
        <translation>認証キー拒否</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>対象が見つからない</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message>
        <source>Request not accepted</source>
        <translation>リクエスト拒否</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>サービスエラー</translation>
    </message>
    <message>
        <source>Unreadable response</source>
        <translation>応答の解釈不可</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status 401 and what it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワーク接続なし</translation>
    </message>
    <message>
        <source>Unusable keys</source>
        <translation>使用できないキー</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Took too much memory</source>
        <translation>メモリの使いすぎ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a training, service, view or command</source>
        <translation>学習、サービス、ビュー、コマンドに移動</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかった項目</translation>
    </message>
    <message>
        <source>Searching the trainings…</source>
        <translation>学習を検索しています…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the palette has found, and more about it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>デフォルト値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Of this page only.</source>
        <translation>このページのみが対象です。</translation>
    </message>
    <message>
        <source>&amp;Undo Restore</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n件の設定が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>この語句を含む設定はありません。</translation>
    </message>
    <message>
        <source>The settings on the page %1 were reset to their defaults. Undo Restore brings back what you had chosen.</source>
        <translation>%1ページの設定をデフォルト値に戻しました。［元に戻す］を押すと、選択していた設定に戻ります。</translation>
    </message>
    <message>
        <source>The settings on the page %1 are as you had chosen them.</source>
        <translation>%1ページの設定を、選択していた値に戻しました。</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w Response…</source>
        <translation>応答を表示(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows the whole response of the server, which may repeat the access key and the signature.</source>
        <translation>サーバーの応答全体を表示します。応答にはAccess Keyと署名が含まれている場合があります。</translation>
    </message>
</context>
<context>
    <name>QuestionCompleter</name>
    <message numerus="yes">
        <source>%Ln suggestion(s). Choose one with the arrow keys.</source>
        <translation>
            <numerusform>候補%Ln件。矢印キーで選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>学習%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word of a question, and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion, and how many trainings it has</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>QuestionErrors</name>
    <message>
        <source>Only numbers can be compared with &lt;, &lt;=, &gt; and &gt;=, for example hp.item_top_n&gt;=20000.</source>
        <translation>&lt;、&lt;=、&gt;、&gt;=で比較できるのは数値だけです。例: hp.item_top_n&gt;=20000</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. To search for this text, put it in quotation marks.</source>
        <translation>フィールド「%1」はありません。このテキストを検索するには、二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>閉じる二重引用符がありません。</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-11-01 or 2026-11-01T10:30, an age such as 30m, 12h, 7d or 2w, or today or yesterday.</source>
        <translation>2026-11-01や2026-11-01T10:30のような日付、30m、12h、7d、2wのような経過時間、todayまたはyesterdayを入力してください。</translation>
    </message>
    <message>
        <source>Enter a duration such as 45s, 30m, 2h, 1h30m or 3d.</source>
        <translation>45s、30m、2h、1h30m、3dのような所要時間を入力してください。</translation>
    </message>
    <message>
        <source>Use one of these: %1. Put a value that is not documented in quotation marks.</source>
        <comment>a list of words</comment>
        <translation>次のいずれかを入力してください: %1。ドキュメントにない値は二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Use one of these fields: %1.</source>
        <comment>a list of words</comment>
        <translation>次のいずれかのフィールドを使用してください: %1。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <comment>a list of words</comment>
        <translation>次のいずれかを入力してください: %1。</translation>
    </message>
    <message>
        <source>A value is missing after &quot;%1&quot;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for %2.</source>
        <comment>%2 is the name of a field</comment>
        <translation>「%1」は%2では使えない値です。</translation>
    </message>
    <message>
        <source>Enter the name of a hyperparameter after &quot;hp.&quot;.</source>
        <translation>「hp.」の後にハイパーパラメータの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter only one value after &lt;, &lt;=, &gt; or &gt;=, not &quot;%1&quot;.</source>
        <translation>&lt;、&lt;=、&gt;、&gt;=の後には「%1」ではなく値を1つだけ入力してください。</translation>
    </message>
    <message>
        <source>The field %1 cannot be compared with &lt;, &lt;=, &gt; or &gt;=. Enter a value after %1: instead.</source>
        <translation>フィールド%1は&lt;、&lt;=、&gt;、&gt;=で比較できません。代わりに%1: の後に値を入力してください。</translation>
    </message>
    <message>
        <source>There is an unexpected closing parenthesis. Enter a word or a field before it, or remove it.</source>
        <translation>閉じ括弧の位置が正しくありません。その前に単語やフィールドを入力するか、括弧を削除してください。</translation>
    </message>
    <message>
        <source>A word or a field is missing next to &quot;%1&quot;.</source>
        <translation>「%1」の隣に単語やフィールドがありません。</translation>
    </message>
    <message>
        <source>Parentheses or NOTs are nested too deeply. Simplify the question.</source>
        <translation>括弧やNOTの入れ子が深すぎます。条件を簡単にしてください。</translation>
    </message>
    <message>
        <source>The question is too long. Shorten it.</source>
        <translation>条件が長すぎます。短くしてください。</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>What the Filter Understands</source>
        <translation>フィルターで使える表現</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Shows trainings</source>
        <translation>表示される学習</translation>
    </message>
    <message>
        <source>with this word anywhere in the row</source>
        <translation>行のどこかにこの単語がある学習</translation>
    </message>
    <message>
        <source>with these words side by side</source>
        <translation>これらの単語が並んでいる学習</translation>
    </message>
    <message>
        <source>that failed, in any way; also running, idle, succeeded, or a state of AiTEMS</source>
        <translation>何らかの形で失敗した学習。running、idle、succeeded、またはAiTEMSのステータスも可</translation>
    </message>
    <message>
        <source>of one of these types</source>
        <translation>これらのタイプのいずれかの学習</translation>
    </message>
    <message>
        <source>with this word in the description; also version: and service:</source>
        <translation>説明にこの単語がある学習。version:、service:も可</translation>
    </message>
    <message>
        <source>younger than seven days; also 30m, 12h, 2w</source>
        <translation>作成から7日未満の学習。30m、12h、2wも可</translation>
    </message>
    <message>
        <source>created on or between these days</source>
        <translation>この期間(両端の日を含む)に作成された学習</translation>
    </message>
    <message>
        <source>created yesterday; also today</source>
        <translation>昨日作成された学習。todayも可</translation>
    </message>
    <message>
        <source>that are updated within a day</source>
        <translation>1日以内に更新される学習</translation>
    </message>
    <message>
        <source>that took longer than two hours, or have been running for longer</source>
        <translation>2時間を超えてかかった、または2時間を超えて進行中の学習</translation>
    </message>
    <message>
        <source>in their state for more than half an hour</source>
        <translation>現在のステータスが30分を超えて続いている学習</translation>
    </message>
    <message>
        <source>that their service recommends from</source>
        <translation>サービスが推薦に使用している学習</translation>
    </message>
    <message>
        <source>that take longer than usual; also overdue, new-completed, new-failed</source>
        <translation>通常より時間がかかっている学習。overdue、new-completed、new-failedも可</translation>
    </message>
    <message>
        <source>with HPO; also result:yes</source>
        <translation>HPOを使用した学習。result:yesも可</translation>
    </message>
    <message>
        <source>with at least this value of a hyperparameter</source>
        <translation>ハイパーパラメータがこの値以上の学習</translation>
    </message>
    <message>
        <source>with a value from 1,000 to 5,000</source>
        <translation>値が1,000から5,000までの学習</translation>
    </message>
    <message>
        <source>that have this hyperparameter</source>
        <translation>このハイパーパラメータがある学習</translation>
    </message>
    <message>
        <source>without this word in the description; NOT is the same</source>
        <translation>説明にこの単語がない学習。NOTも同じ意味</translation>
    </message>
    <message>
        <source>for which one of both holds</source>
        <translation>どちらか一方を満たす学習</translation>
    </message>
    <message>
        <source>All parts must hold. The names of the fields are the same in all languages. Choose an example to put it into the filter. In the filter, Ctrl+Space lists what you can write.</source>
        <translation>すべての条件を満たす必要があります。フィールド名はどの言語でも同じです。例を選択するとフィルターに入力されます。フィルターでCtrl+Spaceを押すと、入力できる項目が表示されます。</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Status of the training</source>
        <translation>学習のステータス</translation>
    </message>
    <message>
        <source>What the training recommends</source>
        <translation>学習のタイプ</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>バージョンの一部</translation>
    </message>
    <message>
        <source>Part of the description</source>
        <translation>説明の一部</translation>
    </message>
    <message>
        <source>Part of the name or the ID of the service</source>
        <translation>サービスの名前またはIDの一部</translation>
    </message>
    <message>
        <source>When the training was created: a date or an age</source>
        <translation>学習の作成日時: 日付または経過時間</translation>
    </message>
    <message>
        <source>When the next update is due: a date or a time from now</source>
        <translation>次の更新予定: 日付または残り時間</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>学習の所要時間</translation>
    </message>
    <message>
        <source>How long the training has been in its state</source>
        <translation>現在のステータスになってからの時間</translation>
    </message>
    <message>
        <source>Whether HPO was on</source>
        <translation>HPOの設定有無</translation>
    </message>
    <message>
        <source>Whether the training has a result</source>
        <translation>学習結果の有無</translation>
    </message>
    <message>
        <source>A mark of the training</source>
        <translation>学習のマーク</translation>
    </message>
    <message>
        <source>A hyperparameter of the training</source>
        <translation>学習のハイパーパラメータ</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>すべての失敗ステータス</translation>
    </message>
    <message>
        <source>All states in progress</source>
        <translation>すべての進行中ステータス</translation>
    </message>
    <message>
        <source>All idle states</source>
        <translation>すべてのアイドル状態</translation>
    </message>
    <message>
        <source>All successes</source>
        <translation>すべての成功ステータス</translation>
    </message>
</context>
<context>
    <name>RequestLogDialog</name>
    <message>
        <source>Request Log</source>
        <translation>リクエストログ</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>リクエストログ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;py Rows</source>
        <translation>行をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>The last %L1 requests, with the newest at the end. The log contains no keys and no signatures.</source>
        <translation>最近のリクエストを%L1件まで表示します。最新のものが一番下です。認証キーと署名は含まれません。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストがありません</translation>
    </message>
    <message>
        <source>Each request to a service is listed here with its outcome.</source>
        <translation>サービスに送信した各リクエストが、結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Save Request Log</source>
        <translation>リクエストログを保存</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>The request log could not be saved as %1. Choose another folder or name.</source>
        <translation>リクエストログを%1として保存できませんでした。別のフォルダーまたは名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>When the request was sent (%1)</source>
        <translation>リクエストを送信した日時(%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Size of the response body</source>
        <translation>応答本文のサイズ</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>This response may repeat what Trainboard sent: the access key and the signature of the request. Check it before you pass it on. Trainboard never sends the secret key.</source>
        <translation>この応答には、Trainboardが送信した内容（Access Keyとリクエストの署名）が含まれている場合があります。他の人に渡す前に確認してください。TrainboardがSecret Keyを送信することはありません。</translation>
    </message>
    <message>
        <source>Text of the response</source>
        <translation>応答の内容</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ServedTrainingsModel</name>
    <message>
        <source>%1, version %2</source>
        <comment>type and version of a training, spoken</comment>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>number of rows of a result</comment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>最終更新日時</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Service details</source>
        <translation>サービスの詳細</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Being &amp;Served</source>
        <translation>提供中(&amp;S)</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>&amp;Hyperparameters</source>
        <translation>ハイパーパラメータ(&amp;H)</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>ハイパーパラメータ</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation>学習に移動</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Update cycle</source>
        <translation>更新周期</translation>
    </message>
    <message>
        <source>Base time</source>
        <translation>更新基準時刻</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Co&amp;py JSON</source>
        <translation>JSONをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>What is being served is not known.</source>
        <translation>提供中の学習結果は不明です。</translation>
    </message>
    <message>
        <source>The hyperparameters are not known.</source>
        <translation>ハイパーパラメータは不明です。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time of day</comment>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Service details — %1</source>
        <comment>%1 is the name of a service</comment>
        <translation>サービスの詳細 — %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and id of a service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, type and id of a service</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>State: %1, ID: %2</source>
        <comment>spoken</comment>
        <translation>状態: %1、ID: %2</translation>
    </message>
    <message>
        <source>State: %1, type: %2, ID: %3</source>
        <comment>spoken</comment>
        <translation>状態: %1、タイプ: %2、ID: %3</translation>
    </message>
    <message>
        <source>State: %1, type: %2</source>
        <comment>as the API has it</comment>
        <translation>状態: %1、タイプ: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>whether something is allowed, and the name of the action</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>schema %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type and name of a data set</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>type and name of a data set, and its schema and status</comment>
        <translation>%1: %2(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of the response could not be read.</source>
        <translation>
            <numerusform>応答の%n件の要素を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>data sets</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The response has no options, but this instead: %1</source>
        <translation>応答にはオプションの代わりに次の値があります: %1</translation>
    </message>
    <message>
        <source>The response does not say whether HPO was on for the last training. The options below came with it.</source>
        <translation>最後の学習でHPOがオンだったかどうかは応答に含まれていません。以下は応答に含まれていたオプションです。</translation>
    </message>
    <message>
        <source>The response says nothing about hyperparameters.</source>
        <translation>応答にハイパーパラメータの情報がありません。</translation>
    </message>
    <message>
        <source>HPO was on for the last training, which was requested with these options.</source>
        <translation>最後の学習はHPOがオンで、次のオプションでリクエストされました。</translation>
    </message>
    <message>
        <source>HPO was on for the last training, but no options came with the response.</source>
        <translation>最後の学習ではHPOがオンでしたが、応答にオプションが含まれていません。</translation>
    </message>
    <message>
        <source>HPO was off for the last training: AiTEMS&apos; own algorithm decided. The options below came with the response but were not used.</source>
        <translation>最後の学習ではHPOがオフで、AiTEMS独自のアルゴリズムが決定しました。以下のオプションは応答に含まれていましたが、使用されていません。</translation>
    </message>
    <message>
        <source>HPO was off for the last training: AiTEMS&apos; own algorithm decided. No options came with the response.</source>
        <translation>最後の学習ではHPOがオフで、AiTEMS独自のアルゴリズムが決定しました。応答にオプションは含まれていません。</translation>
    </message>
    <message>
        <source>The response does not say what is being served.</source>
        <translation>提供中の学習結果は応答に含まれていません。</translation>
    </message>
    <message>
        <source>Nothing is being served: no training of this service has a result yet.</source>
        <translation>提供中の学習結果はありません。このサービスには、結果のある学習がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>The service recommends from the results of %Ln training(s).</source>
        <translation>
            <numerusform>このサービスは%Ln件の学習の結果から推薦しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Served: %1</source>
        <comment>type of a training that is served</comment>
        <translation>提供中: %1</translation>
    </message>
    <message>
        <source>Data set: %1</source>
        <comment>name of a data set</comment>
        <translation>データセット: %1</translation>
    </message>
    <message>
        <source>Showing data from %1.</source>
        <translation>%1時点のデータを表示しています。</translation>
    </message>
    <message>
        <source>Trainboard now shows another account, so these details are no longer updated.</source>
        <translation>Trainboardに別のアカウントが表示されているため、この詳細は更新されません。</translation>
    </message>
    <message>
        <source>The details of the service could not be loaded.</source>
        <translation>サービスの詳細を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>ServiceListModel</name>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>サービス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>実行中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>State: %1 (%2)</source>
        <translation>状態: %1 (%2)</translation>
    </message>
    <message>
        <source>It has been deleted, so there is nothing to show.</source>
        <translation>削除済みのサービスのため、表示する内容がありません。</translation>
    </message>
    <message>
        <source>Your keys have no permission to view it (%1: %2).</source>
        <translation>この認証キーにはサービスを照会する権限がありません(%1: %2)。</translation>
    </message>
    <message>
        <source>counts not known yet</source>
        <translation>件数はまだ不明</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>counts of trainings</comment>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>list incomplete</source>
        <translation>リストに一部欠落あり</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in the last 24 hours</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>過去24時間の失敗%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in progress or failed is not known yet, because not all trainings have been loaded.</source>
        <translation>一部の学習がまだ読み込まれていないため、実行中または失敗した学習の件数は不明です。</translation>
    </message>
    <message>
        <source>As of %1:</source>
        <comment>counts of trainings</comment>
        <translation>%1時点:</translation>
    </message>
    <message>
        <source>Minimum numbers (the list was not read to its end):</source>
        <translation>最小件数(リストを最後まで照会できませんでした):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) in progress</source>
        <translation>
            <numerusform>実行中の学習: %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the trainings requested in the last 24 hours failed</source>
        <translation>
            <numerusform>過去24時間にリクエストした学習のうち失敗: %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed in total</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>失敗の合計: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unexpected fields</source>
        <comment>state of a service that is not all as documented</comment>
        <translation>%1、想定外の項目あり</translation>
    </message>
    <message>
        <source>notifications muted</source>
        <translation>通知はミュート中</translation>
    </message>
    <message>
        <source>Its notifications are muted.</source>
        <translation>このサービスの通知はミュートされています。</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>state of a service whose trainings did not come</comment>
        <translation>%1、最新ではありません</translation>
    </message>
    <message>
        <source>not up to date</source>
        <comment>a service, spoken</comment>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>Its trainings could not be loaded the last time.</source>
        <translation>前回、このサービスの学習を読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys: %1</source>
        <comment>that choose a service</comment>
        <translation>キー：%1</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Waiting for the keychain was cancelled. Try again, or enter the keys and keep them for this session.</source>
        <translation>キーチェーンの待機をキャンセルしました。再試行するか、認証キーを入力してこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>These environment variables contain characters that no key has: %1. Copy the keys again without spaces and line breaks, set the variables, and start Trainboard again.</source>
        <translation>次の環境変数に、キーには使われない文字が含まれています: %1。空白や改行を含めずにキーをコピーし直し、変数を設定してからTrainboardを再起動してください。</translation>
    </message>
</context>
<context>
    <name>SignatureInspector</name>
    <message>
        <source>Signature Inspector</source>
        <translation>署名インスペクター</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>メソッド(&amp;M):</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path and &amp;query:</source>
        <translation>パスとクエリ(&amp;Q):</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>パスとクエリ</translation>
    </message>
    <message>
        <source>&amp;Timestamp:</source>
        <translation>タイムスタンプ(&amp;T):</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>&amp;Access key:</source>
        <translation>&amp;Access Key:</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>&amp;String to sign:</source>
        <translation>署名対象の文字列(&amp;S):</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>署名対象の文字列</translation>
    </message>
    <message>
        <source>Si&amp;gnature:</source>
        <translation>署名(&amp;G):</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Server t&amp;ime:</source>
        <translation>サーバー時刻(&amp;I):</translation>
    </message>
    <message>
        <source>Server time</source>
        <translation>サーバー時刻</translation>
    </message>
    <message>
        <source>&amp;Follow the last request</source>
        <translation>常に最後のリクエストを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py All</source>
        <translation>すべてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Sent to %1 at %2, attempt %L3: %4</source>
        <comment>host, time, number, outcome</comment>
        <translation>%2に%1へ送信(試行%L3回目): %4</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>トレースID: %1</translation>
    </message>
    <message>
        <source>Unknown, because no response came.</source>
        <translation>応答がなかったため不明です。</translation>
    </message>
    <message>
        <source>Unknown, because the response does not contain it.</source>
        <translation>応答にサーバー時刻が含まれていないため不明です。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with it.</source>
        <translation>このコンピューターの時計と一致しています。</translation>
    </message>
    <message>
        <source>The timestamp was adjusted to the server&apos;s time.</source>
        <translation>タイムスタンプはサーバー時刻に合わせて補正されました。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストがありません</translation>
    </message>
    <message>
        <source>Once a request has been sent, this window shows how it was signed.</source>
        <translation>リクエストを送信すると、どのように署名されたかがこのウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>When a service responds with 401, it calculated a different signature, or rejected the timestamp. Compare these values with what you expect:</source>
        <translation>サービスが401を返すのは、サービス側で計算した署名がこの署名と異なる場合、またはタイムスタンプが拒否された場合です。想定した値と比較してください:</translation>
    </message>
    <message>
        <source>• Path and query are signed as they are sent: without the host, with all parameters, and with the same percent-encoding.</source>
        <translation>• パスとクエリは送信されるとおりに署名します。ホストは含めず、すべてのパラメータを含め、パーセントエンコーディングも送信時と同じにします。</translation>
    </message>
    <message>
        <source>• The timestamp is the same in the header and in the string to sign, and at most five minutes from the server&apos;s time.</source>
        <translation>• タイムスタンプはヘッダーと署名対象の文字列で同じ値とし、サーバー時刻との差は5分以内とします。</translation>
    </message>
    <message>
        <source>• The access key is in use in the console, and the secret key belongs to it, with nothing before or after it.</source>
        <translation>• Access Keyはコンソールで使用中である必要があります。Secret KeyはそのAccess Keyに対応するもので、前後に余分な文字が入っていないことを確認してください。</translation>
    </message>
    <message>
        <source>• The string to sign has three lines and no line end after the last one. The signature is its HMAC-SHA256 with the secret key, in Base64. The access key is masked only in this window. The signed string contains the whole key.</source>
        <translation>• 署名対象の文字列は3行で、最後の行の末尾に改行はありません。署名は、この文字列のHMAC-SHA256をSecret Keyで計算し、Base64で表したものです。Access Keyはこのウィンドウでのみ一部を隠して表示しており、実際には全体が署名されています。</translation>
    </message>
    <message>
        <source>NAVER&apos;s reference: %1</source>
        <translation>NAVERクラウドプラットフォームAPIガイド: %1</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Trainboard is already running but does not respond. Wait a moment and try again, or end the running program.</source>
        <translation>Trainboardはすでに実行中ですが、応答しません。しばらく待ってからもう一度お試しいただくか、実行中のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Trainboard is already running but does not respond. Wait a moment and try again, or end the running program (process %1).</source>
        <translation>Trainboardはすでに実行中ですが、応答しません。しばらく待ってからもう一度お試しいただくか、実行中のプログラム（プロセス%1）を終了してください。</translation>
    </message>
    <message>
        <source>Trainboard is already running and now shows its window. It reads keys from the environment only when it starts: to use these keys, quit Trainboard and start it again.</source>
        <translation>すでに実行中のTrainboardのウィンドウを表示しました。環境変数の認証キーは起動時にのみ読み込まれます。この認証キーを使用するには、Trainboardを終了してからもう一度起動してください。</translation>
    </message>
    <message>
        <source>Another version of Trainboard is already running. Quit it, then start Trainboard again.</source>
        <translation>別のバージョンのTrainboardがすでに実行中です。終了してから、Trainboardをもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>StateHistoryModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a moment at which a state had begun</comment>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <comment>two looks at a training</comment>
        <translation>%1 から %2 の間</translation>
    </message>
    <message>
        <source>It was in this state when Trainboard first saw it.</source>
        <translation>Trainboard が最初に確認した時点で、すでにこの状態でした。</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>before %1</source>
        <comment>a moment at which a state had begun</comment>
        <translation>%1以前</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a moment, and how long it lasted from then on</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state and its time, spoken</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>States</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln training(s) so far</source>
        <translation>
            <numerusform>読み込み中… 現在 学習%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>学習%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln training(s)</source>
        <translation>
            <numerusform>学習%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln row(s) could not be read</source>
        <translation>
            <numerusform>一部欠落: 読み取れない行が%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln: the service repeated a page</source>
        <translation>
            <numerusform>%Lnページで中断: サービスが同じページを繰り返し返したため</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln, which is the maximum</source>
        <translation>
            <numerusform>%Lnページで中断: 照会の上限に達したため</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>一部のみ表示</translation>
    </message>
    <message>
        <source>latest of each type</source>
        <translation>タイプごとの最近の項目</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>すべて表示済み</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>最終照会: %1</translation>
    </message>
    <message>
        <source>%1, again in %2 s</source>
        <comment>%1 is: Updated 12:34:56</comment>
        <translation>%1、%2秒後に再照会</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>incomplete: loading was cancelled</source>
        <translation>一部のみ表示: 読み込みをキャンセルしたため</translation>
    </message>
    <message>
        <source>perhaps incomplete: the list changed twice while it was read</source>
        <translation>一部欠落の可能性あり: 照会中にリストが2回変更されたため</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of trainings, and whether that is all</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln service(s) could not be read</source>
        <translation>
            <numerusform>一部欠落: 読み取れないサービスが%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps incomplete: the list of services was not read to its end</source>
        <translation>一部欠落の可能性あり: サービスのリストを最後まで照会できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln service(s) not included (no permission)</source>
        <comment>%1 is: complete</comment>
        <translation>
            <numerusform>%1(権限のないサービス%Ln件を除く)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not up to date: data from %1</source>
        <comment>%1 is a time of day</comment>
        <translation>最新ではありません: %1のデータ</translation>
    </message>
    <message>
        <source>%1, retrying in %2 s</source>
        <comment>%1 is: Not up to date: data from 12:34:56</comment>
        <translation>%1、%2秒後に再試行</translation>
    </message>
    <message>
        <source>incomplete: the trainings exceed the memory limit</source>
        <translation>一部のみ表示: メモリの上限を超えたため</translation>
    </message>
    <message>
        <source>as last known</source>
        <translation>最後に確認された内容</translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <comment>%1 is a moment</comment>
        <translation>最新ではありません: %1時点</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>watching is</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>%1 is: Updated 12:34:56</comment>
        <translation>%1、一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s)</source>
        <translation>
            <numerusform>サービス%Ln件中%1件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportReportDialog</name>
    <message>
        <source>The report has been copied.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
    <message>
        <source>Support Report</source>
        <translation>サポートレポート</translation>
    </message>
    <message>
        <source>This is the complete report, in English except for messages. Keys, names of accounts and services, ids, hosts and folders are replaced. Read it before you pass it on. Trainboard sends it to nobody.</source>
        <translation>レポートの内容はこれがすべてで、メッセージ以外は英語で書かれています。認証キー、アカウントとサービスの名前、ID、ホスト、フォルダーは置き換えられます。渡す前に内容をご確認ください。Trainboardがレポートを送信することはありません。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Support Report</source>
        <translation>サポートレポートを保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. Choose another folder or name.</source>
        <translation>レポートを%1として保存できませんでした。別のフォルダーまたは名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message>
        <source>dddd, yyyy-MM-dd HH:mm:ss</source>
        <comment>as QDateTime::toString() takes it</comment>
        <translation>yyyy-MM-dd (ddd) HH:mm:ss</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1 is a time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 is a time</comment>
        <translation>明日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment, and how long ago that was</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TrainingColumns</name>
    <message>
        <source>Move &quot;%1&quot; Left</source>
        <comment>a column</comment>
        <translation>「%1」を左に移動</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; Right</source>
        <comment>a column</comment>
        <translation>「%1」を右に移動</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; Narrower</source>
        <comment>a column</comment>
        <translation>「%1」の幅を狭くする</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; Wider</source>
        <comment>a column</comment>
        <translation>「%1」の幅を広くする</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <comment>a column</comment>
        <translation>「%1」で並べ替え</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now column %L2 of %L3.</source>
        <translation>「%1」は%L3列中%L2列目になりました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now %L2 pixels wide.</source>
        <translation>「%1」の幅は%L2ピクセルになりました。</translation>
    </message>
    <message>
        <source>Sorted by &quot;%1&quot;, ascending.</source>
        <translation>「%1」の昇順に並べ替えました。</translation>
    </message>
    <message>
        <source>Sorted by &quot;%1&quot;, descending.</source>
        <translation>「%1」の降順に並べ替えました。</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>列を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Fit &quot;%1&quot; to Its Content</source>
        <comment>a column</comment>
        <translation>「%1」の幅を内容に合わせる</translation>
    </message>
    <message>
        <source>Hide &quot;%1&quot;</source>
        <comment>a column</comment>
        <translation>「%1」を非表示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last column. It cannot be hidden.</source>
        <translation>「%1」は最後の列のため、非表示にできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden.</source>
        <translation>「%1」を非表示にしました。</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training details</source>
        <translation>学習の詳細</translation>
    </message>
    <message>
        <source>&amp;Hyperparameters</source>
        <translation>ハイパーパラメータ(&amp;H)</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>ハイパーパラメータ</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSONをコピー</translation>
    </message>
    <message>
        <source>The response does not say whether HPO was on. The options below came with it.</source>
        <translation>応答にHPOの設定有無が含まれていません。以下のオプションは応答に含まれていたものです。</translation>
    </message>
    <message>
        <source>The response says nothing about hyperparameters.</source>
        <translation>応答にハイパーパラメータの情報が含まれていません。</translation>
    </message>
    <message>
        <source>HPO was on: the training was requested with these options.</source>
        <translation>HPOが設定された学習です。以下のオプションで学習がリクエストされました。</translation>
    </message>
    <message>
        <source>HPO was on, but no options came with the response.</source>
        <translation>HPOが設定された学習ですが、応答にオプションが含まれていません。</translation>
    </message>
    <message>
        <source>HPO was off: AiTEMS&apos; own algorithm decided. The options below came with the response but were not used.</source>
        <translation>HPOが設定されていないため、AiTEMS独自のアルゴリズムで学習されました。以下のオプションは応答に含まれていますが、学習には使用されていません。</translation>
    </message>
    <message>
        <source>HPO was off: AiTEMS&apos; own algorithm decided. No options came with the response.</source>
        <translation>HPOが設定されていないため、AiTEMS独自のアルゴリズムで学習されました。応答にオプションは含まれていません。</translation>
    </message>
    <message>
        <source>Training details — %1</source>
        <comment>%1 is a version</comment>
        <translation>学習の詳細 — %1</translation>
    </message>
    <message>
        <source>Co&amp;py JSON</source>
        <translation>JSONをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新予定</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>推論結果</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>This training is no longer in the list. It is shown as it was last seen.</source>
        <translation>この学習はもうリストにありません。最後に照会した内容を表示しています。</translation>
    </message>
    <message>
        <source>This training is not in the list shown now. It is shown as it was last seen.</source>
        <translation>この学習は現在表示中のリストにありません。最後に照会した内容を表示しています。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <comment>as the API has it</comment>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, version and service of a training</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, version %2, service %3</source>
        <comment>spoken</comment>
        <translation>%1、バージョン%2、サービス%3</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <comment>as the API has it</comment>
        <translation>タイプ: %1</translation>
    </message>
    <message>
        <source>The response has no options, but this instead: %1</source>
        <translation>応答に、オプションの代わりに次の値が含まれています: %1</translation>
    </message>
    <message>
        <source>State history</source>
        <translation>状態の履歴</translation>
    </message>
    <message>
        <source>&amp;State History</source>
        <translation>状態の履歴(&amp;S)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Compare with Last Completed</source>
        <translation>最後に完了した学習と比較</translation>
    </message>
</context>
<context>
    <name>TrainingTableModel</name>
    <message>
        <source>When the training was requested (%1)</source>
        <translation>学習をリクエストした日時(%1)</translation>
    </message>
    <message>
        <source>When the service is updated next; interval services only (%1)</source>
        <translation>サービスの次の更新日時。intervalサービスのみ(%1)</translation>
    </message>
    <message>
        <source>Whether there is an inference result</source>
        <translation>推論結果の有無</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Next Update</source>
        <translation>次の更新予定</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>推論結果</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>%1, %2, version %3, created %4</source>
        <comment>summary of a row, spoken</comment>
        <translation>%1、%2、バージョン%3、作成日時%4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell or row shows, and what is not as documented, spoken</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two moments</comment>
        <translation>%1から%2の間に</translation>
    </message>
    <message>
        <source>It came into this state %1.</source>
        <comment>%1 is: between two moments</comment>
        <translation>%1このステータスになりました。</translation>
    </message>
    <message numerus="yes">
        <source>Usually %1: the median of the last %Ln training(s) of this type in this service that completed.</source>
        <comment>%1 is a duration</comment>
        <translation>
            <numerusform>通常は%1: このサービスでこのタイプの完了した直近の学習%Ln件の中央値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × usual</source>
        <comment>so many times as long as usual</comment>
        <translation>通常の%1倍</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>%1 is a duration</comment>
        <translation>現在まで%1</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <comment>%1 is: between two moments</comment>
        <translation>%1終了しました。</translation>
    </message>
    <message>
        <source>From its creation that is %1 to %2.</source>
        <comment>two durations</comment>
        <translation>作成から%1~%2かかりました。</translation>
    </message>
    <message>
        <source>Expected at about %1.</source>
        <translation>%1頃に完了する見込みです。</translation>
    </message>
    <message>
        <source>It takes longer than usual.</source>
        <translation>通常より時間がかかっています。</translation>
    </message>
    <message>
        <source>Its end was not observed.</source>
        <translation>終了した時刻は確認されていません。</translation>
    </message>
    <message>
        <source>In State For</source>
        <translation>ステータス継続時間</translation>
    </message>
    <message>
        <source>How long the training has been in its state, if Trainboard saw it begin</source>
        <translation>学習が現在のステータスにある時間(開始をTrainboardが確認した場合)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>How long the training took from its creation, if Trainboard saw it end, or when it is expected to end</source>
        <translation>作成から学習にかかった時間(終了をTrainboardが確認した場合)、または完了予想時刻</translation>
    </message>
    <message>
        <source>Nobody knows how long it has been in this state: it was in it when it was first seen.</source>
        <translation>最初に確認した時点ですでにこのステータスだったため、継続時間は不明です。</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <comment>%1 is a time, expected</comment>
        <translation>%1頃に完了</translation>
    </message>
    <message>
        <source>In progress for %1 at the last update.</source>
        <comment>%1 is a duration</comment>
        <translation>最後の更新時点で%1進行していました。</translation>
    </message>
    <message>
        <source>Served</source>
        <comment>a training whose results are served</comment>
        <translation>提供中</translation>
    </message>
    <message>
        <source>Served (%1)</source>
        <comment>%1 is the status of what is served</comment>
        <translation>提供中(%1)</translation>
    </message>
    <message>
        <source>?</source>
        <comment>it is not known whether a training is served</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>The service recommends from this training.</source>
        <translation>サービスはこの学習の結果から推薦しています。</translation>
    </message>
    <message>
        <source>The service has recommended from this training since %1.</source>
        <translation>サービスは%1からこの学習の結果で推薦しています。</translation>
    </message>
    <message>
        <source>The service does not recommend from this training.</source>
        <translation>サービスはこの学習の結果から推薦していません。</translation>
    </message>
    <message>
        <source>It is not known whether the service recommends from this training.</source>
        <translation>サービスがこの学習の結果から推薦しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>The details of the service could not be loaded.</source>
        <translation>サービスの詳細を読み込めませんでした。</translation>
    </message>
    <message>
        <source>As of %1. After that, the details of the service could not be loaded.</source>
        <translation>%1時点の情報です。それ以降、サービスの詳細を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Whether the service recommends from the results of this training</source>
        <translation>サービスがこの学習の結果から推薦しているかどうか</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a hyperparameter that a training does not have</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This training has no such option.</source>
        <translation>この学習にこのオプションはありません。</translation>
    </message>
    <message>
        <source>HPO was off: the option was not used.</source>
        <translation>HPOがオフだったため、このオプションは使用されませんでした。</translation>
    </message>
    <message>
        <source>A hyperparameter that is not documented</source>
        <translation>ドキュメントにないハイパーパラメータ</translation>
    </message>
    <message>
        <source>Defaults</source>
        <comment>all hyperparameters are</comment>
        <translation>既定値</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>hyperparameters, from their defaults</comment>
        <translation>
            <numerusform>%Ln件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a hyperparameter, its value, and what of it</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>Whether hyperparameters were set, or left to AiTEMS, and how many differ from their defaults</source>
        <translation>ハイパーパラメータを指定したかAiTEMSに任せたか、および既定値と異なる項目の数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column of times, and their zone</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <comment>a date as it is in the response</comment>
        <translation>受信した値: %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Show Trainboard</source>
        <translation>Trainboard を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%Ln件進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed in the last 24 hours</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>過去24時間に%Ln件失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all services are up to date.</source>
        <translation>最新でないサービスがあります。</translation>
    </message>
    <message>
        <source>Watching is paused.</source>
        <translation>監視を一時停止しています。</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>%1 is missing.</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>%1 should be a text, but the response has %2.</source>
        <translation>%1はテキストのはずですが、応答の値は%2です。</translation>
    </message>
    <message>
        <source>%1 should be a date, but the response has %2.</source>
        <translation>%1は日時のはずですが、応答の値は%2です。</translation>
    </message>
    <message>
        <source>%1 should be true or false, but the response has %2.</source>
        <translation>%1はtrueまたはfalseのはずですが、応答の値は%2です。</translation>
    </message>
    <message>
        <source>%1 should be an object with options, but the response has %2.</source>
        <translation>%1はオプションを含むオブジェクトのはずですが、応答の値は%2です。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>type and version of a training, and what is odd about it</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a service, and what is odd about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 should be a list, but the response has %2.</source>
        <translation>%1はリストのはずですが、応答の値は%2です。</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>a text</source>
        <comment>what stands in a response</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what stands in a response</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>what stands in a response</comment>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what stands in a response</comment>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>what stands in a response</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>what stands in a response</comment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>null</source>
        <comment>what stands in a response</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>what stands in a response</comment>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>%1 is a place in a response: trains[2].type</comment>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>%1 has more than %L2 bytes.</source>
        <translation>%1が%L2バイトを超えています。</translation>
    </message>
    <message>
        <source>%1 should be %2, but is %3.</source>
        <comment>%2 and %3 are types: a text, a list</comment>
        <translation>%1は%2のはずですが、応答の値は%3です。</translation>
    </message>
</context>
<context>
    <name>UnusedKeysPanel</name>
    <message>
        <source>Remove Unused Keys…</source>
        <translation>未使用の認証キーを削除…</translation>
    </message>
    <message>
        <source>Remove unused keys</source>
        <translation>未使用の認証キーを削除</translation>
    </message>
    <message numerus="yes">
        <source>The unused keys of %n account(s) were removed from the keychain.</source>
        <translation>
            <numerusform>アカウント%n件分の未使用の認証キーをキーチェーンから削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that belong to no account can only be found while the keychain (%1) is unlocked.</source>
        <translation>どのアカウントにも属さない認証キーは、キーチェーン(%1)のロックが解除されている間のみ検出できます。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain (%1) also holds keys of %n account(s) that are not in this list.</source>
        <translation>
            <numerusform>キーチェーン(%1)に、このリストにないアカウント%n件分の認証キーが残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the keys of %n account(s) from the keychain (%1)? Keep them if another installation of Trainboard on this computer, or another settings file, uses them.</source>
        <translation>
            <numerusform>キーチェーン(%1)からアカウント%n件分の認証キーを削除しますか? このコンピューターにある別のTrainboardまたは別の設定ファイルで使用している場合は、残してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>認証キーを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Keys</source>
        <translation>認証キーを残す</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>The views are too large to be saved, and are kept only until you quit. Delete some of them, or shorten their questions.</source>
        <translation>ビューが大きすぎるため保存できません。終了するまでのみ保持されます。一部を削除するか、条件を短くしてください。</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>ビューを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>名前を付けてビューを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert View</source>
        <translation>ビューを元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>ビューの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete View…</source>
        <translation>ビューを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Move View &amp;Left</source>
        <translation>ビューを左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move View Ri&amp;ght</source>
        <translation>ビューを右へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Default of All &amp;Other Services</source>
        <translation>他のすべてのサービスの既定にする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import Views…</source>
        <translation>ビューをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>ビューをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>%1 is the name of a view</comment>
        <translation>%1(変更あり)</translation>
    </message>
    <message>
        <source>Default of &quot;%1&quot;</source>
        <translation>「%1」の既定にする</translation>
    </message>
    <message>
        <source>Saved the view &quot;%1&quot;.</source>
        <translation>ビュー「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>ビューの削除</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;? This cannot be undone.</source>
        <translation>ビュー「%1」を削除しますか?この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The filter is not complete. Complete it, then save the view.</source>
        <translation>フィルターの条件が不完全です。条件を完成させてから、ビューを保存してください。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; could not be saved. Try again.</source>
        <translation>ビュー「%1」を保存できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; could not be renamed. Try again.</source>
        <translation>ビュー「%1」の名前を変更できませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Export All Vie&amp;ws…</source>
        <translation>すべてのビューをエクスポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Default o&amp;f the Service</source>
        <translation>サービスの既定にする(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ViewFiles</name>
    <message>
        <source>Export Views</source>
        <translation>ビューのエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>ビューのインポート</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>The views could not be saved as %1 (%2). Choose another folder or name.</source>
        <translation>ビューを%1に保存できませんでした(%2)。別のフォルダーまたは名前を選択してください。</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Choose another file.</source>
        <translation>ファイル%1を読み取れません(%2)。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>No view was imported from %1.</source>
        <translation>%1からビューをインポートできませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a view</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1をインポートしました。</translation>
    </message>
    <message>
        <source>There is room for %L1 views. Delete some of them, then import the others.</source>
        <translation>ビューは%L1件まで保存できます。いくつか削除してから、残りをインポートしてください。</translation>
    </message>
    <message>
        <source>The file %1 has no views. Choose another file.</source>
        <translation>ファイル%1にビューがありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>All views in the file already exist.</source>
        <translation>ファイルのビューはすべて登録済みです。</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ビューの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>ビューの名前の変更</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. It will be replaced.</source>
        <translation>ビュー「%1」はすでにあります。新しい内容で置き換えられます。</translation>
    </message>
    <message>
        <source>There are %L1 views already. Delete one of them first.</source>
        <translation>ビューがすでに%L1件あります。先に1件削除してください。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>%1  %L2</source>
        <comment>name of a view, how many trainings it shows</comment>
        <translation>%1  %L2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln training(s)</source>
        <comment>%1 is the name of a view</comment>
        <translation>
            <numerusform>%1、学習%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>%1 is the name of a view</comment>
        <translation>%1、変更あり</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Choose a file of views that Trainboard exported.</source>
        <translation>Trainboard でエクスポートしたビューのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Correct the file, or export the views again.</source>
        <translation>ファイルを修正するか、ビューをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of the trainings</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <comment>a view of the trainings</comment>
        <translation>24時間以内の失敗</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a view of the trainings</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Being served</source>
        <comment>a view of the trainings</comment>
        <translation>提供中</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <comment>a view of the trainings</comment>
        <translation>時間がかかりすぎ</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>ビューの名前を入力してください。</translation>
    </message>
    <message>
        <source>The name is too long. Use %L1 characters at most.</source>
        <translation>名前が長すぎます。%L1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>ビュー「%1」はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a built-in view. Choose another name.</source>
        <translation>「%1」は組み込みのビューの名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>ファイルが 1 MB を超えています。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: see line %L1.</source>
        <translation>ファイルは正しい JSON ではありません(%L1行目)。</translation>
    </message>
    <message>
        <source>The file is not a file of views.</source>
        <translation>ビューのファイルではありません。</translation>
    </message>
    <message>
        <source>A newer version of Trainboard exported the file. Update Trainboard, then try again.</source>
        <translation>新しいバージョンの Trainboard でエクスポートされたファイルです。Trainboard を更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file contains too many views. The maximum is %L1. Divide it into several files.</source>
        <translation>ファイルのビューが多すぎます。最大%L1個です。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>View %L1 in the file is not a JSON object.</source>
        <translation>ファイルの%L1番目のビューはJSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>View %L1 in the file has no name.</source>
        <translation>ファイルの%L1番目のビューに名前がありません。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has a question that cannot be used.</source>
        <translation>ビュー「%1」の条件は使用できません。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has a value for &quot;%2&quot; that cannot be used.</source>
        <translation>ビュー「%1」の「%2」の値は使用できません。</translation>
    </message>
    <message>
        <source>Your saved views cannot be read, and are not shown. Nothing is lost: they are kept in the settings.</source>
        <translation>保存したビューを読み取れないため、表示されません。内容は設定に残っています。</translation>
    </message>
    <message>
        <source>A newer version of Trainboard saved them. Update Trainboard, then try again.</source>
        <translation>新しいバージョンのTrainboardで保存されています。Trainboardを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Import them again if you have exported them.</source>
        <translation>エクスポートしたファイルがあれば、もう一度インポートしてください。</translation>
    </message>
</context>
<context>
    <name>ViewsBar</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>保存した状態のビューに戻します</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import views</source>
        <translation>ビューの保存、名前の変更、削除、エクスポート、インポート</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the view as it is shown now</source>
        <translation>現在の表示内容でビューを保存します</translation>
    </message>
    <message>
        <source>Save what is shown now as a view of your own</source>
        <translation>現在の表示内容を新しいビューとして保存します</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message>
        <source>Watching has been resumed.</source>
        <translation>監視を再開しました。</translation>
    </message>
    <message>
        <source>Watching is paused.</source>
        <translation>監視を一時停止しています。</translation>
    </message>
    <message>
        <source>Pa&amp;use Watching</source>
        <translation>監視を一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Res&amp;ume Watching</source>
        <translation>監視を再開(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Notifications come with the icon in the system tray. Show it to see them.</source>
        <translation>通知はシステムトレイのアイコンから表示されます。通知を見るには、アイコンを表示してください。</translation>
    </message>
    <message>
        <source>This desktop shows no notifications at the moment.</source>
        <translation>現在、このデスクトップでは通知が表示されません。</translation>
    </message>
</context>
<context>
    <name>WatchingPage</name>
    <message>
        <source>Watching and Notifications</source>
        <translation>監視と通知</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>自動で再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Without it, Trainboard sends requests only when you choose Refresh.</source>
        <translation>使用しない場合は、再読み込みを選択したときにのみリクエストを送信します。</translation>
    </message>
    <message>
        <source>The demo is refreshed every 3 seconds, whatever the intervals are.</source>
        <translation>デモは、間隔に関係なく3秒ごとに再読み込みされます。</translation>
    </message>
    <message>
        <source>Interval while a training is in &amp;progress</source>
        <translation>学習の進行中の間隔(&amp;P)</translation>
    </message>
    <message>
        <source>Each interval varies by up to 10%. It is longer while a service cannot be reached or asks you to wait.</source>
        <translation>各間隔は最大10%変動します。サービスに接続できない間や、サービスから待機を求められている間は長くなります。</translation>
    </message>
    <message>
        <source> s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Interval &amp;otherwise</source>
        <translation>それ以外の間隔(&amp;O)</translation>
    </message>
    <message>
        <source>While no training is in progress.</source>
        <translation>進行中の学習がないときに適用されます。</translation>
    </message>
    <message>
        <source>Interval when no training is in progress</source>
        <translation>進行中の学習がないときの間隔</translation>
    </message>
    <message>
        <source> min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>システムトレイにアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Its shape and color show the worst state of all services.</source>
        <translation>アイコンの形と色で、すべてのサービスのうち最も悪い状態を示します。</translation>
    </message>
    <message>
        <source>Close the window to the &amp;tray</source>
        <translation>ウィンドウを閉じたらトレイに格納(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window leaves Trainboard running. Quit it with Quit in its menu.</source>
        <translation>ウィンドウを閉じてもTrainboardは実行を続けます。終了するには、メニューの終了を選択してください。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>The desktop shows a message when a training ends while you do something else.</source>
        <translation>ほかの作業中に学習が終了すると、デスクトップにメッセージを表示します。</translation>
    </message>
    <message>
        <source>When a training co&amp;mpletes</source>
        <translation>学習が完了したとき(&amp;M)</translation>
    </message>
    <message>
        <source>No matter who requested it.</source>
        <translation>だれがリクエストしたかに関係なく通知します。</translation>
    </message>
    <message>
        <source>Notify when a training completes</source>
        <translation>学習が完了したときに通知</translation>
    </message>
    <message>
        <source>When a training &amp;fails</source>
        <translation>学習が失敗したとき(&amp;F)</translation>
    </message>
    <message>
        <source>In any way, also when its data cannot be prepared.</source>
        <translation>データクレンジングの失敗を含む、すべての失敗を通知します。</translation>
    </message>
    <message>
        <source>Notify when a training fails</source>
        <translation>学習が失敗したときに通知</translation>
    </message>
    <message>
        <source>When a training &amp;gets a result</source>
        <translation>学習の結果が得られたとき(&amp;G)</translation>
    </message>
    <message>
        <source>It may get one later than it completes. From then on it can be used.</source>
        <translation>完了した後に得られることもあります。それ以降、使用できます。</translation>
    </message>
    <message>
        <source>Notify when a training gets a result</source>
        <translation>学習の結果が得られたときに通知</translation>
    </message>
    <message>
        <source>Notify about these &amp;services</source>
        <translation>通知を受け取るサービス(&amp;S)</translation>
    </message>
    <message>
        <source>Services of the account that is shown. One without a check mark is muted.</source>
        <translation>表示中のアカウントのサービスです。チェックのないサービスは通知されません。</translation>
    </message>
    <message>
        <source>There is no system tray at the moment. The icon appears as soon as there is one. Until then, closing the window quits Trainboard.</source>
        <translation>現在、システムトレイがありません。システムトレイが使えるようになると、アイコンが表示されます。それまでは、ウィンドウを閉じると Trainboard は終了します。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Trainboard</source>
        <translation>Trainboardへようこそ</translation>
    </message>
    <message>
        <source>The departure board of your AiTEMS trainings. It shows all trainings, their states and their hyperparameters.

Trainboard only reads. It never changes anything in your account.</source>
        <translation>AiTEMSの学習状況をひと目で確認できるボードです。すべての学習と、その状態、ハイパーパラメータを確認できます。

Trainboardは照会のみを行い、アカウントの内容を変更することは一切ありません。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Explore the Demo</source>
        <translation>デモを試す</translation>
    </message>
</context>
</TS>
