<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>About</name>
    <message>
        <source>About Trainboard</source>
        <translation>Trainboard 정보</translation>
    </message>
    <message>
        <source>Could not open a web browser. The releases are at this address:
%1</source>
        <translation>웹 브라우저를 열지 못했습니다. 릴리스는 다음 주소에 있습니다.
%1</translation>
    </message>
    <message>
        <source>Show &amp;Releases</source>
        <translation>릴리스 보기(&amp;R)</translation>
    </message>
    <message>
        <source>built with %1</source>
        <comment>a version of Qt</comment>
        <translation>빌드 시 %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>키체인: %1</translation>
    </message>
    <message>
        <source>%1

The departure board of your AiTEMS trainings. It only reads.

Trainboard sends requests to the endpoints of your accounts only. It never looks for updates by itself: Show Releases opens the list of versions in your web browser.

Free software under the GNU General Public License, version 3 or later. It uses these libraries:
%2</source>
        <translation>%1

AiTEMS 학습 현황을 한눈에 보여 주는 현황판입니다. 조회만 합니다.

Trainboard는 등록한 계정의 엔드포인트로만 요청을 보냅니다. 업데이트를 스스로 확인하지 않으며, [릴리스 보기]를 누르면 웹 브라우저에서 버전 목록을 엽니다.

GNU General Public License 버전 3 또는 그 이후 버전에 따라 배포되는 자유 소프트웨어입니다. 다음 라이브러리를 사용합니다.
%2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Account &amp;name</source>
        <translation>계정 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>계정 이름</translation>
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
        <translation>이 세션에서만 사용</translation>
    </message>
    <message>
        <source>Keep for this session &amp;only</source>
        <translation>이 세션에서만 사용(&amp;O)</translation>
    </message>
    <message>
        <source>The keys stay in memory until you quit Trainboard. Nothing is written to the keychain.</source>
        <translation>인증키는 Trainboard를 종료할 때까지 메모리에만 보관되며, 키체인에는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>End&amp;point</source>
        <translation>엔드포인트(&amp;P)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>Requests the list of services with these keys. Nothing is saved.</source>
        <translation>이 인증키로 서비스 목록을 조회합니다. 저장되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>In memory for this session; leave empty to keep</source>
        <translation>이 세션 동안 메모리에 보관됨. 변경하지 않으려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>%1; leave empty to keep</source>
        <translation>%1. 변경하지 않으려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Enter both the access key and the secret key.</source>
        <translation>Access Key와 Secret Key를 모두 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter both keys to keep them for this session only. The keys in the keychain stay there.</source>
        <translation>이 세션에서만 사용하려면 두 키를 모두 입력하십시오. 키체인에 있는 인증키는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>In the console: My Account &gt; Manage Account and Security &gt; Security Management &gt; Access Management</source>
        <translation>콘솔에서 발급: My Account &gt; 계정 및 보안 관리 &gt; 보안 관리 &gt; 접근 관리</translation>
    </message>
    <message>
        <source>Leave empty to keep the key in %1</source>
        <translation>비워 두면 %1에 있는 키를 그대로 사용</translation>
    </message>
    <message>
        <source>The access key has characters that no key has. Copy it again.</source>
        <translation>Access Key에 키로 쓰일 수 없는 문자가 있습니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The secret key has characters that no key has. Copy it again.</source>
        <translation>Secret Key에 키로 쓰일 수 없는 문자가 있습니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>This address contains characters that can look like other ones, outside of ASCII or spelled as &quot;xn--&quot;. Trainboard connects to %1. Make sure that this is the address you mean.</source>
        <translation>이 주소에는 다른 문자처럼 보일 수 있는 문자(ASCII 이외의 문자 또는 &quot;xn--&quot; 표기)가 있습니다. Trainboard는 %1에 연결합니다. 의도한 주소가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>In the console: My Account &gt; … &gt; Access Management</source>
        <translation>콘솔에서 발급: My Account &gt; … &gt; 접근 관리</translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message>
        <source>&quot;%1&quot; was imported from %2, which was only read. Its keys are in the keychain (%3); its endpoint is the public one.</source>
        <translation>%2에서 &quot;%1&quot; 계정을 가져왔습니다. 원본 파일은 읽기만 했으며 변경하지 않았습니다. 인증키는 키체인(%3)에 저장되었고, 엔드포인트는 공개 엔드포인트로 설정되었습니다.</translation>
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
        <translation>테스트 중…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n service(s).</source>
        <translation>
            <numerusform>연결에 성공했습니다. 조회된 서비스는 %n개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing you typed is lost. Save again, or keep the keys for this session only.</source>
        <translation>저장된 것은 없으며, 입력한 내용은 그대로 남아 있습니다. 다시 저장하거나, 인증키를 이 세션에서만 사용하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was kept. The keychain may still remove its keys when it responds.</source>
        <translation>&quot;%1&quot; 계정을 삭제하지 않았습니다. 단, 나중에 키체인이 응답하면 인증키가 삭제될 수 있습니다.</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>다시 시도(&amp;G)</translation>
    </message>
    <message>
        <source>Remove An&amp;yway</source>
        <translation>그래도 삭제(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep Acco&amp;unt</source>
        <translation>계정 유지(&amp;U)</translation>
    </message>
    <message>
        <source>Keep for This Session Onl&amp;y</source>
        <translation>이 세션에서만 사용(&amp;Y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved.</source>
        <translation>&quot;%1&quot; 계정을 저장했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved. Its keys stay in memory until you quit Trainboard.</source>
        <translation>&quot;%1&quot; 계정을 저장했습니다. 인증키는 Trainboard를 종료할 때까지 메모리에만 보관됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved. Its keys are in the keychain (%2).</source>
        <translation>&quot;%1&quot; 계정을 저장했습니다. 인증키는 키체인(%2)에 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed, and its keys with it.</source>
        <translation>&quot;%1&quot; 계정과 인증키를 삭제했습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Its keys may remain in the keychain (%2), in an item &quot;Trainboard&quot;. See the details for its full name, and remove it in the keychain.</source>
        <translation>&quot;%1&quot; 계정을 삭제했습니다. 키체인(%2)의 &quot;Trainboard&quot; 항목에 인증키가 남아 있을 수 있습니다. 상세 정보에서 해당 항목을 확인하고 키체인에서 직접 삭제하십시오.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>원인: %1</translation>
    </message>
    <message>
        <source>&amp;Use Server Time</source>
        <translation>서버 시간 사용(&amp;U)</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>새 계정</translation>
    </message>
    <message>
        <source>The new account is not saved yet.</source>
        <translation>새 계정이 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The changes to &quot;%1&quot; are not saved yet.</source>
        <translation>&quot;%1&quot; 계정의 변경 내용이 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>저장(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>저장 안 함(&amp;D)</translation>
    </message>
    <message>
        <source>Keep Editin&amp;g</source>
        <translation>계속 편집(&amp;G)</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its keys?</source>
        <translation>&quot;%1&quot; 계정과 인증키를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; and its keys from this computer? They are in the keychain (%2).</source>
        <translation>이 컴퓨터에서 &quot;%1&quot; 계정과 인증키를 삭제하시겠습니까? 인증키는 키체인(%2)에 있습니다.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>삭제(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Acco&amp;unt</source>
        <translation>계정 유지(&amp;U)</translation>
    </message>
    <message>
        <source>This is the demo. Accounts and keys that you enter here are forgotten when you quit; your keychain and your settings are not touched.</source>
        <translation>데모입니다. 여기에 입력한 계정과 인증키는 종료하면 사라지며, 키체인과 설정은 변경되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>Personalized</source>
        <comment>training type personalRecommend</comment>
        <translation>개인화 추천</translation>
    </message>
    <message>
        <source>Related items</source>
        <comment>training type relatedItem</comment>
        <translation>연관 항목 추천</translation>
    </message>
    <message>
        <source>Top items</source>
        <comment>training type pop</comment>
        <translation>인기 아이템 추천</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>training status ready</comment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Requesting</source>
        <comment>training status requesting</comment>
        <translation>요청 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>training status waiting</comment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>training status learning: in progress</comment>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>training status completed</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>training status stopping</comment>
        <translation>정지 중</translation>
    </message>
    <message>
        <source>Request failed</source>
        <comment>training status requestFailed</comment>
        <translation>요청 실패</translation>
    </message>
    <message>
        <source>Data refinement failed</source>
        <comment>training status refinedFailed</comment>
        <translation>데이터 정제 실패</translation>
    </message>
    <message>
        <source>Training failed</source>
        <comment>training status learningFailed</comment>
        <translation>학습 실패</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>service status scheduled</comment>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>Scheduled training in progress</source>
        <comment>service status scheduledLearning</comment>
        <translation>예약된 학습 중</translation>
    </message>
    <message>
        <source>Trainable</source>
        <comment>service status learnable</comment>
        <translation>학습 가능</translation>
    </message>
    <message>
        <source>Training in progress</source>
        <comment>service status learning</comment>
        <translation>학습 진행 중</translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>service status deleting</comment>
        <translation>삭제 중</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>service status deleted</comment>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Training unavailable</source>
        <comment>service status disable</comment>
        <translation>학습 불가</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>service status drafted</comment>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>Training requested</source>
        <comment>service status requestLearning</comment>
        <translation>학습 요청됨</translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <comment>service status datasetRequired</comment>
        <translation>데이터셋 미지정</translation>
    </message>
    <message>
        <source>On</source>
        <comment>HPO is configured</comment>
        <translation>설정됨</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>HPO is not configured</comment>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>there is an inference result</comment>
        <translation>있음</translation>
    </message>
    <message>
        <source>No</source>
        <comment>there is no inference result</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>No status</source>
        <comment>the response has none</comment>
        <translation>상태 없음</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>service type batch</comment>
        <translation>배치</translation>
    </message>
    <message>
        <source>Interval</source>
        <comment>service type interval</comment>
        <translation>주기</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <comment>learningInterval hour1, hour3</comment>
        <translation>
            <numerusform>%n시간마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <comment>data set type user</comment>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>data set type item</comment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Interactions</source>
        <comment>data set type interaction</comment>
        <translation>상호작용</translation>
    </message>
    <message>
        <source>Trainable</source>
        <comment>data set status enable, learnable</comment>
        <translation>학습 가능</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>data set status waiting, processing</comment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <comment>data set status upload_failed</comment>
        <translation>업로드 실패</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>status enable of what is served</comment>
        <translation>사용 중</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>There is no account &quot;%1&quot;. No account has been added yet.</source>
        <translation>&quot;%1&quot; 계정이 없습니다. 아직 등록된 계정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. Choose one of these accounts on the left: %2.</source>
        <translation>&quot;%1&quot; 계정이 없습니다. 왼쪽에서 다음 계정 중 하나를 선택하십시오: %2.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1.</source>
        <translation>데모를 시작하지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>the account of the environment</comment>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>the account of the demo</comment>
        <translation>데모</translation>
    </message>
</context>
<context>
    <name>AuthoritiesLabel</name>
    <message>
        <source>a certificate without a name</source>
        <translation>이름 없는 인증서</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, %2에 만료됨</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, %2까지 유효</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s):</source>
        <translation>
            <numerusform>인증서 %n개:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No file. Only the certificate authorities of the system are trusted.</source>
        <translation>지정한 파일 없음: 시스템의 인증 기관만 신뢰합니다.</translation>
    </message>
</context>
<context>
    <name>BoardMessages</name>
    <message>
        <source>After that, Trainboard shows what you asked for.</source>
        <translation>그 후 요청한 내용이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>Showing data from %1.</source>
        <translation>%1 기준 데이터를 표시하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The trainings of %n service(s) could not be loaded: %1.</source>
        <translation>
            <numerusform>다음 서비스 %n개의 학습 목록을 불러오지 못했습니다: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read and are missing here: the response does not match the documented format.</source>
        <translation>
            <numerusform>학습 %n건을 읽지 못해 목록에서 제외했습니다. 응답이 문서에 정의된 형식과 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2 of %3).</source>
        <translation>%1초 후 다시 시도합니다(총 %3회 중 %2번째).</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>불러오기를 취소했습니다.</translation>
    </message>
    <message>
        <source>Retrying now (attempt %1 of %2).</source>
        <translation>다시 시도하는 중입니다(총 %2회 중 %1번째).</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) could not be read and are missing here, with their trainings: the response does not match the documented format.</source>
        <translation>
            <numerusform>서비스 %n개를 읽지 못해 해당 서비스와 학습을 목록에서 제외했습니다. 응답이 문서에 정의된 형식과 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys come from the environment variables %1 and %2.</source>
        <translation>인증키는 환경 변수 %1 및 %2에 설정된 값입니다.</translation>
    </message>
    <message>
        <source>Requests are signed with the server&apos;s time for now. If this computer&apos;s clock is the wrong one, correct it: the times that Trainboard shows depend on it.</source>
        <translation>현재 요청 서명에 서버 시간을 사용하고 있습니다. 이 컴퓨터의 시계가 잘못되었으면 바로잡으십시오. Trainboard에 표시되는 시간은 이 시계를 기준으로 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) contain unexpected values. They are shown as received.</source>
        <translation>
            <numerusform>서비스 %n개에 예상과 다른 항목이 있어 받은 그대로 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) contain unexpected values. They are marked and shown as received.</source>
        <translation>
            <numerusform>학습 %n건에 예상과 다른 항목이 있어 받은 그대로 표시하고 해당 셀을 강조했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) came twice in one response. Only the first one is shown.</source>
        <translation>
            <numerusform>서비스 %n개가 한 응답에 두 번 들어 있어 첫 번째 것만 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) came twice in one response. Only the first one is shown.</source>
        <translation>
            <numerusform>학습 %n개가 한 응답에 두 번 들어 있어 첫 번째 것만 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>See the details for the other reasons.</source>
        <translation>나머지 원인은 상세 정보를 확인하십시오.</translation>
    </message>
    <message>
        <source>These trainings would take more than %1 of memory. Only the trainings that came first are shown.</source>
        <translation>이 학습을 모두 읽으려면 %1보다 많은 메모리가 필요합니다. 먼저 받은 학습만 표시합니다.</translation>
    </message>
    <message>
        <source>Choose a single service to see more of its trainings.</source>
        <translation>학습을 더 보려면 서비스를 하나만 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a single service, or turn on Recent only, to see what is missing.</source>
        <translation>나머지를 보려면 서비스를 하나만 선택하거나 &apos;최근 항목만&apos;을 켜십시오.</translation>
    </message>
    <message>
        <source>Showing what was last known, as of %1.</source>
        <comment>%1 is a moment</comment>
        <translation>마지막으로 확인된 내용(%1 기준)을 표시하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>그 외 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipCross</name>
    <message>
        <source>Clear Filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Clear this filter (%1)</source>
        <comment>%1 is a key</comment>
        <translation>이 필터 지우기(%1)</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Show All</source>
        <translation>모두 표시</translation>
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
            <numerusform>표시하지 않은 값 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln개 선택</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values that are chosen</comment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
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
        <translation>환경 변수 %1 및 %2를 설정하거나 계정을 추가하십시오: %3</translation>
    </message>
    <message>
        <source>The console of NAVER Cloud Platform shows the keys under My Account &gt; Manage Account and Security &gt; Security Management &gt; Access Management.</source>
        <translation>인증키는 네이버 클라우드 플랫폼 콘솔의 My Account &gt; 계정 및 보안 관리 &gt; 보안 관리 &gt; 접근 관리에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>There are no keys: %1 is not set.</source>
        <translation>인증키가 없습니다. 설정되지 않은 환경 변수: %1</translation>
    </message>
    <message>
        <source>There are no keys: %1 and %2 are not set.</source>
        <translation>인증키가 없습니다. 환경 변수 %1 및 %2가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 contains characters that no key has.</source>
        <translation>%1에 인증키에 쓰이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 contain characters that no key has.</source>
        <translation>%1 및 %2에 인증키에 쓰이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces and line breaks.</source>
        <translation>공백과 줄 바꿈 없이 인증키를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>Copy the keys again, without spaces and line breaks.</source>
        <translation>공백과 줄 바꿈 없이 두 인증키를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The keys come from %1 and %2 in the environment.</source>
        <translation>인증키는 환경 변수 %1 및 %2에 설정된 값입니다.</translation>
    </message>
    <message>
        <source>The secret key is missing. Write it to the first line of standard input.</source>
        <translation>Secret Key가 없습니다. 표준 입력의 첫 줄에 입력하십시오.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long to be a secret key.</source>
        <translation>표준 입력의 첫 줄이 너무 길어 Secret Key로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The first line of standard input contains characters that no secret key has.</source>
        <translation>표준 입력의 첫 줄에 Secret Key에 쓰이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added. Its keys are in the keychain (%2).</source>
        <translation>&quot;%1&quot; 계정을 추가했습니다. 인증키는 키체인(%2)에 있습니다.</translation>
    </message>
    <message>
        <source>Secret key of &quot;%1&quot;: </source>
        <comment>a prompt</comment>
        <translation>&quot;%1&quot;의 Secret Key: </translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved for the keys that are set in the environment. Choose another name.</source>
        <translation>&quot;%1&quot;은(는) 환경 변수에 설정된 인증키를 위해 예약된 이름입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The access key is empty.</source>
        <translation>Access Key가 비어 있습니다.</translation>
    </message>
    <message>
        <source>--access-key contains characters that no access key has. Copy the key again, without spaces and line breaks.</source>
        <translation>--access-key 값에 Access Key에 쓰이지 않는 문자가 있습니다. 공백과 줄 바꿈 없이 키를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The endpoint contains characters that can look like others: they are outside of ASCII or spelled with &quot;xn--&quot;. Trainboard connects to %1. Make sure that you mean this address.</source>
        <translation>엔드포인트에 다른 문자와 비슷해 보일 수 있는 문자(ASCII가 아니거나 &quot;xn--&quot;로 표기된 문자)가 있습니다. Trainboard는 %1에 연결합니다. 의도한 주소인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; could not be saved in %2.</source>
        <translation>&quot;%1&quot; 계정을 %2에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that the file can be written and that the disk is not full, then try again.</source>
        <translation>파일에 쓸 수 있는지, 디스크에 여유 공간이 있는지 확인한 후 다시 시도하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; works: %2 lists %n service(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; 계정을 사용할 수 있습니다. %2에서 서비스 %n개를 조회했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), without those that could not be read</source>
        <translation>
            <numerusform>계정 %n개(읽지 못한 계정 제외)</numerusform>
        </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is not in the list: it uses the keys that are set in the environment.</source>
        <translation>&quot;%1&quot; 계정은 목록에 있는 계정이 아니며, 환경 변수에 설정된 인증키를 사용합니다.</translation>
    </message>
    <message>
        <source>To remove it, unset %1 and %2.</source>
        <translation>제거하려면 환경 변수 %1 및 %2의 설정을 해제하십시오.</translation>
    </message>
    <message>
        <source>Nothing was removed: the account is still in the list, and its keys, if there are any, are still in the keychain.</source>
        <translation>아무것도 제거하지 않았습니다. 계정은 목록에 남아 있으며, 인증키가 있는 경우 키체인에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; were removed from the keychain, but the account is still in the list: %2 could not be written.</source>
        <translation>&quot;%1&quot;의 인증키는 키체인에서 제거했지만, %2에 쓰지 못해 계정은 목록에 남아 있습니다.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; and its keys in the keychain (%2) were removed.</source>
        <translation>&quot;%1&quot; 계정과 키체인(%2)에 있는 인증키를 제거했습니다.</translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2 of %3).</source>
        <translation>%1초 후 다시 시도합니다(총 %3회 중 %2번째).</translation>
    </message>
    <message>
        <source>Requests were signed with the server&apos;s time. If the clock of this computer is wrong, correct it.</source>
        <translation>요청 서명에 서버 시간을 사용했습니다. 이 컴퓨터의 시계가 틀렸으면 바로잡으십시오.</translation>
    </message>
    <message>
        <source>For more information run &quot;%1&quot;.</source>
        <translation>자세한 내용은 &quot;%1&quot; 명령을 실행하여 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the first ones of several choices, and the last one</comment>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 값을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take --%2.</source>
        <translation>&quot;%1&quot; 명령에는 --%2 옵션을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is missing. Usage: %2</source>
        <translation>인수 %1 값을 지정하십시오. 사용법: %2</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 옵션을 지정하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no arguments.</source>
        <translation>&quot;%1&quot; 명령은 인수를 받지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no arguments after %2.</source>
        <translation>&quot;%1&quot; 명령은 %2 뒤에 인수를 받지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid %2.</source>
        <translation>%2 값이 올바르지 않습니다: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to wait for. Use %2.</source>
        <translation>&quot;%1&quot;은(는) 기다릴 수 있는 값이 아닙니다. %2 중에서 사용하십시오.</translation>
    </message>
    <message>
        <source>The value of --version is empty.</source>
        <translation>--version의 값이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys are not read from the command line, because other users of this computer can see it. Set %1 and %2 in the environment, or add an account: &quot;%3&quot; reads the secret key from standard input.</source>
        <translation>명령줄은 이 컴퓨터의 다른 사용자가 볼 수 있으므로 명령줄에서 인증키를 읽지 않습니다. 환경 변수 %1 및 %2를 설정하거나 계정을 추가하십시오. &quot;%3&quot; 명령은 표준 입력에서 Secret Key를 읽습니다.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>알 수 없는 옵션입니다: %1.</translation>
    </message>
    <message>
        <source>-v prints the version of this program. Use --version VERSION.</source>
        <translation>-v는 이 프로그램의 버전을 출력합니다. --version VERSION을 사용하십시오.</translation>
    </message>
    <message>
        <source>Missing subcommand. Use one of: %1.</source>
        <translation>하위 명령이 없습니다. 다음 중 하나를 사용하십시오: %1.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Use one of: %2.</source>
        <translation>&quot;%1&quot;은(는) 알 수 없는 명령입니다. 다음 중 하나를 사용하십시오: %2.</translation>
    </message>
    <message>
        <source>Missing command. Use one of: %1.</source>
        <translation>명령이 없습니다. 다음 중 하나를 사용하십시오: %1.</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use %2.</source>
        <translation>&quot;%1&quot;은(는) 알 수 없는 형식입니다. %2 중에서 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is for csv and tsv only: add --format csv, or leave %1 out.</source>
        <translation>%1 옵션은 csv 및 tsv에만 사용할 수 있습니다. --format csv를 추가하거나 %1 옵션을 빼십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration. Write a number and a unit: 90s, 10m, 2h, 1d or 1h30m.</source>
        <translation>&quot;%1&quot;은(는) 올바른 시간 길이가 아닙니다. 90s, 10m, 2h, 1d, 1h30m과 같이 숫자와 단위를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long. The maximum is 10 years (3652d).</source>
        <translation>&quot;%1&quot;은(는) 너무 깁니다. 최댓값은 10년(3652d)입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short. The minimum is one second (1s).</source>
        <translation>&quot;%1&quot;은(는) 너무 짧습니다. 최솟값은 1초(1s)입니다.</translation>
    </message>
    <message>
        <source>There is no account whose history could be shown.</source>
        <translation>기록을 표시할 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Set %1 in the environment, or name an account with --account.</source>
        <translation>환경 변수 %1 값을 설정하거나 --account로 계정을 지정하십시오.</translation>
    </message>
    <message>
        <source>The history of trainings cannot be read, because the SQLite driver of Qt is not installed.</source>
        <translation>Qt의 SQLite 드라이버가 설치되어 있지 않아 학습 기록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Install it (libqt6sql6-sqlite on Debian and Ubuntu).</source>
        <translation>드라이버를 설치하십시오(Debian 및 Ubuntu에서는 libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The history of trainings in %1 is damaged.</source>
        <translation>%1에 있는 학습 기록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file was left as it is. When Trainboard starts, it renames the file and begins a new history.</source>
        <translation>파일은 그대로 두었습니다. Trainboard를 시작하면 파일 이름을 바꾸고 새 기록을 시작합니다.</translation>
    </message>
    <message>
        <source>A newer version of Trainboard wrote the history of trainings in %1.</source>
        <translation>%1에 있는 학습 기록은 더 새로운 버전의 Trainboard가 작성한 것입니다.</translation>
    </message>
    <message>
        <source>Use the trainboard-cli of that version.</source>
        <translation>해당 버전의 trainboard-cli를 사용하십시오.</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change the history of trainings in %1, so it is not read.</source>
        <translation>이 컴퓨터의 다른 사용자가 %1에 있는 학습 기록을 변경할 수 있는 권한으로 설정되어 있어 기록을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Correct the permissions of the file and its folders.</source>
        <translation>파일과 폴더의 권한을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>Another program has locked the history of trainings in %1.</source>
        <translation>다른 프로그램이 %1에 있는 학습 기록을 잠갔습니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The history of trainings in %1 could not be read.</source>
        <translation>%1에 있는 학습 기록을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder. If an older version of Trainboard wrote it, start Trainboard once.</source>
        <translation>파일과 폴더를 읽을 권한이 있는지 확인하십시오. 이전 버전의 Trainboard가 작성한 파일이면 Trainboard를 한 번 시작하십시오.</translation>
    </message>
    <message>
        <source>There is no history yet: %1 does not exist.</source>
        <translation>아직 기록이 없습니다. %1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The window of Trainboard records the history of the services that it shows while it runs. trainboard-cli only reads the history.</source>
        <translation>Trainboard 창은 실행되는 동안 표시 중인 서비스의 기록을 남깁니다. trainboard-cli는 기록을 읽기만 합니다.</translation>
    </message>
    <message>
        <source>The history has nothing about the service %1 of this account.</source>
        <translation>이 계정의 서비스 %1에 대한 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The history has no training of %1 with the version &quot;%2&quot;.</source>
        <translation>%1의 학습 중 버전이 &quot;%2&quot;인 학습의 기록이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), last looked at %1</source>
        <translation>
            <numerusform>학습 %n건, 마지막 조회: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--columns is not for json. Leave it out: json has everything.</source>
        <translation>--columns는 json에 사용할 수 없습니다. json에는 모든 열의 내용이 있으므로 빼십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>서비스 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>학습 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <translation>
            <numerusform>서비스 %n개 중 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>학습 %n건 중 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) could not be read:</source>
        <translation>
            <numerusform>서비스 %n개를 읽지 못했습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read:</source>
        <translation>
            <numerusform>학습 %n건을 읽지 못했습니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have unexpected content, which is listed as it was received:</source>
        <translation>
            <numerusform>서비스 %n개에 예상과 다른 항목이 있어 받은 그대로 표시합니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) have unexpected content, which is listed as it was received:</source>
        <translation>
            <numerusform>학습 %n건에 예상과 다른 항목이 있어 받은 그대로 표시합니다:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) appeared on two pages, because the list changed while it was read; each is listed once</source>
        <translation>
            <numerusform>읽는 동안 목록이 변경되어 서비스 %n개가 두 페이지에 있었으며, 각각 한 번만 표시합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) appeared on two pages, because the list changed while it was read; each is listed once</source>
        <translation>
            <numerusform>읽는 동안 목록이 변경되어 학습 %n건이 두 페이지에 있었으며, 각각 한 번만 표시합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) appeared twice in one response; table and csv contain only the first</source>
        <translation>
            <numerusform>서비스 %n개가 한 응답에 두 번 있었으며, table과 csv에는 첫 번째만 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) appeared twice in one response; table and csv contain only the first</source>
        <translation>
            <numerusform>학습 %n건이 한 응답에 두 번 있었으며, table과 csv에는 첫 번째만 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>그 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>To use the server&apos;s time for one run, add --use-server-time.</source>
        <translation>이번 실행에만 서버 시간을 사용하려면 --use-server-time을 추가하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists the ids of your services.</source>
        <translation>서비스의 ID는 &quot;%1&quot; 명령으로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>To see the whole response, add --show-response.</source>
        <translation>전체 응답을 보려면 --show-response를 추가하십시오.</translation>
    </message>
    <message>
        <source>The response of the server. It may repeat the access key and the signature.</source>
        <translation>서버의 응답입니다. Access Key와 서명이 포함되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a list</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>possibly not complete: the service sent the same page again instead of the next one</source>
        <translation>전체가 아닐 수 있음: 서비스가 다음 페이지 대신 같은 페이지를 다시 보냈습니다</translation>
    </message>
    <message>
        <source>not complete: the list did not end after %1 pages</source>
        <translation>전체가 아님: %1페이지 이후에도 목록이 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>not complete: all of them would take more than %1 MB of memory; try --recent</source>
        <translation>전체가 아님: 전체에는 %1 MB가 넘는 메모리가 필요합니다. --recent를 사용해 보십시오</translation>
    </message>
    <message>
        <source>not complete: all of them would take more than %1 MB of memory</source>
        <translation>전체가 아님: 전체에는 %1 MB가 넘는 메모리가 필요합니다</translation>
    </message>
    <message>
        <source>not complete: the next page could not be loaded</source>
        <translation>전체가 아님: 다음 페이지를 불러오지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>without %n that could not be read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>읽지 못한 %n개 제외</numerusform>
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
            <numerusform>예상과 다른 항목이 있는 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeared twice</source>
        <comment>rows</comment>
        <translation>
            <numerusform>두 번 있었던 %n건</numerusform>
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
            <numerusform>csv에는 처음 %1개 하이퍼파라미터의 열만 있으며, 나머지 %n개는 제외되었습니다. --format json에는 모두 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <comment>%1 is the message of the system</comment>
        <translation>출력을 쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Trainings are counted by the dates of their creation only.</source>
        <translation>학습 수는 생성 일시만을 기준으로 계산합니다.</translation>
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
        <translation>이 계정은 어떤 서비스의 학습도 조회할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a service</comment>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>no permission (%1)</source>
        <comment>%1 is what the service said of it</comment>
        <translation>권한 없음(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>그 외 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than usual</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>평소보다 오래 걸림 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>list not complete</source>
        <translation>목록이 전체가 아님</translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>읽지 못함 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and &quot;%2&quot; has not completed.</source>
        <translation>제한 시간(%1)이 지났으며, 버전 &quot;%2&quot;의 학습이 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and &quot;%2&quot; has not failed.</source>
        <translation>제한 시간(%1)이 지났으며, 버전 &quot;%2&quot;의 학습이 실패하지 않았습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and &quot;%2&quot; has not completed or failed.</source>
        <translation>제한 시간(%1)이 지났으며, 버전 &quot;%2&quot;의 학습이 완료되거나 실패하지 않았습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over.</source>
        <translation>제한 시간(%1)이 지났습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and no training of %2 has completed.</source>
        <translation>제한 시간(%1)이 지났으며, 서비스 %2에 완료된 학습이 없습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and no training of %2 has failed.</source>
        <translation>제한 시간(%1)이 지났으며, 서비스 %2에 실패한 학습이 없습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and no training of %2 has completed or failed.</source>
        <translation>제한 시간(%1)이 지났으며, 서비스 %2에 완료되거나 실패한 학습이 없습니다.</translation>
    </message>
    <message>
        <source>Unknown column &quot;%1&quot;. Use some of these, with commas between them: %2, or hp.NAME for a hyperparameter.</source>
        <translation>&quot;%1&quot;은(는) 알 수 없는 열입니다. 다음 중에서 쉼표로 구분하여 사용하십시오: %2. 하이퍼파라미터는 hp.NAME으로 지정합니다.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing: %1</source>
        <translation>닫는 따옴표가 없습니다: %1</translation>
    </message>
    <message>
        <source>Your saved views cannot be read.</source>
        <translation>저장된 뷰를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A newer version of Trainboard saved them. Update trainboard-cli, then try again.</source>
        <translation>더 새로운 버전의 Trainboard가 저장한 뷰입니다. trainboard-cli를 업데이트한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Correct or remove the entry &quot;savedViews&quot; in %1.</source>
        <translation>%1에서 &quot;savedViews&quot; 항목을 바로잡거나 제거하십시오.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 뷰가 없습니다.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>다음 중 하나를 사용하십시오: %1.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has a question that cannot be used.</source>
        <translation>뷰 &quot;%1&quot;의 조건을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no history yet, so it is not known how long trainings take. The window of Trainboard records it while it runs.</source>
        <translation>아직 기록이 없어 학습에 걸리는 시간을 알 수 없습니다. 기록은 Trainboard 창이 실행되는 동안 남습니다.</translation>
    </message>
    <message>
        <source>The name of the service could not be read, so that words of the question are not looked for in it.</source>
        <translation>서비스 이름을 읽지 못해 조건의 단어를 서비스 이름에서는 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Without a keychain, set %1 and %2 in the environment.</source>
        <translation>키체인이 없으면 환경 변수 %1 및 %2를 설정하십시오.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>키체인의 잠금을 해제한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Allow trainboard-cli to use it, then try again.</source>
        <translation>trainboard-cli가 키체인을 사용하도록 허용한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Start the Windows service &quot;Credential Manager&quot; (VaultSvc), then try again.</source>
        <translation>Windows 서비스 &quot;Credential Manager&quot;(VaultSvc)를 시작한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Open Keychain Access and check that there is a login keychain, then try again.</source>
        <translation>&quot;키체인 접근&quot; 앱을 열어 로그인 키체인이 있는지 확인한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring, KWallet or KeePassXC with its Secret Service, in the session in which trainboard-cli runs, then try again.</source>
        <translation>trainboard-cli를 실행하는 세션에서 GNOME Keyring, KWallet 또는 KeePassXC(Secret Service 사용)와 같은 키체인을 설치하고 시작한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Remove the account &quot;%1&quot; and add it again. Keys that were stored on another desktop or in another keychain are still there.</source>
        <translation>&quot;%1&quot; 계정을 제거한 후 다시 추가하십시오. 다른 데스크톱이나 다른 키체인에 저장한 인증키는 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; uses the keys that are set in the environment.</source>
        <translation>&quot;%1&quot; 계정은 환경 변수에 설정된 인증키를 사용합니다.</translation>
    </message>
    <message>
        <source>There are no others yet. Add one with &quot;trainboard-cli accounts add&quot;.</source>
        <translation>다른 계정은 아직 없습니다. &quot;trainboard-cli accounts add&quot; 명령으로 추가하십시오.</translation>
    </message>
    <message>
        <source>The others are: %1.</source>
        <translation>다른 계정은 다음과 같습니다: %1.</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 계정이 없습니다.</translation>
    </message>
    <message>
        <source>There are several accounts: %1.</source>
        <translation>계정이 여러 개 있습니다: %1.</translation>
    </message>
    <message>
        <source>Choose one with --account NAME.</source>
        <translation>--account NAME으로 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>It is the endpoint of the account &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 계정의 엔드포인트입니다.</translation>
    </message>
    <message>
        <source>It comes from %1 in the environment.</source>
        <translation>환경 변수 %1에 설정된 값입니다.</translation>
    </message>
    <message>
        <source>%1 responds again.</source>
        <translation>%1에서 다시 응답합니다.</translation>
    </message>
    <message numerus="yes">
        <source>watching %1, %2 of %n training(s) in progress</source>
        <translation>
            <numerusform>서비스 %1 감시 중: 학습 %n건 중 %2건 진행 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Retrying until there is a response.</source>
        <translation>응답이 올 때까지 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The training &quot;%1&quot; is no longer there.</source>
        <translation>학습 &quot;%1&quot;이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>No training with the version &quot;%1&quot; is in the part of the list that could be read.</source>
        <translation>읽은 목록 범위에 버전이 &quot;%1&quot;인 학습이 없습니다.</translation>
    </message>
    <message>
        <source>The service %1 has no training with the version &quot;%2&quot;.</source>
        <translation>서비스 %1에 버전이 &quot;%2&quot;인 학습이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists the versions.</source>
        <translation>버전은 &quot;%1&quot; 명령으로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The time-out of %1 is over, and the list of trainings has not come.</source>
        <translation>제한 시간(%1)이 지났지만 학습 목록을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Words for states, types and marks in a question are English. For &quot;%1&quot;, use: %2</source>
        <comment>a word, and terms such as status:failed</comment>
        <translation>조건에서 상태, 타입, 표시는 영어로 씁니다. &quot;%1&quot; 대신 다음을 사용하십시오: %2</translation>
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <source>list names and endpoints, but no keys</source>
        <translation>이름과 엔드포인트를 표시합니다. 인증키는 표시하지 않습니다</translation>
    </message>
    <message>
        <source>add an account. The secret key is the first line of standard input; in a terminal you are asked for it, and it is not shown</source>
        <translation>계정을 추가합니다. Secret Key는 표준 입력의 첫 줄입니다. 터미널에서는 입력을 요청하며, 입력한 내용은 표시하지 않습니다</translation>
    </message>
    <message>
        <source>check whether the keys of an account work, by listing its services</source>
        <translation>서비스를 조회하여 계정의 인증키를 사용할 수 있는지 확인합니다</translation>
    </message>
    <message>
        <source>remove the keys from the keychain, then the account</source>
        <translation>키체인에서 인증키를 제거한 후 계정을 제거합니다</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>옵션:</translation>
    </message>
    <message>
        <source>the access key of the new account</source>
        <translation>새 계정의 Access Key</translation>
    </message>
    <message>
        <source>the endpoint of the new account, if it is not %1</source>
        <translation>새 계정의 엔드포인트. 기본값은 %1 입니다</translation>
    </message>
    <message>
        <source>table, for people (the default)</source>
        <translation>table: 사람이 읽는 표(기본값)</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each account</source>
        <translation>csv: 머리글 한 줄과 계정별 한 줄</translation>
    </message>
    <message>
        <source>with check and an error: print the whole response of the server on standard error. It may repeat the access key and the signature of the request</source>
        <translation>check에서 오류가 나면 서버의 전체 응답을 표준 오류에 출력합니다. Access Key와 요청의 서명이 포함되어 있을 수 있습니다</translation>
    </message>
    <message>
        <source>with check: sign the requests of this run with the server&apos;s time if it differs from the time of this computer. Only for a server that you trust, see the manual</source>
        <translation>check와 함께 사용: 서버 시간이 이 컴퓨터의 시간과 다르면 이번 실행의 요청 서명에 서버 시간을 사용합니다. 신뢰하는 서버에만 사용하십시오. 자세한 내용은 설명서를 참조하십시오</translation>
    </message>
    <message>
        <source>Manages the accounts, which trainboard-cli shares with Trainboard. Their keys are stored in the keychain of the system and nowhere else.</source>
        <translation>계정을 관리합니다. 계정은 trainboard-cli와 Trainboard가 함께 사용합니다. 인증키는 시스템의 키체인에만 저장합니다.</translation>
    </message>
    <message>
        <source>Environment is the account whose keys are set in the environment. It is listed if they are set, and can be checked, but not added or removed.</source>
        <translation>Environment는 환경 변수에 인증키가 설정된 계정입니다. 설정되어 있으면 목록에 표시되며 확인할 수 있지만, 추가하거나 제거할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>list the services of the account</source>
        <translation>계정의 서비스를 표시합니다</translation>
    </message>
    <message>
        <source>list the trainings of the service with this id</source>
        <translation>ID가 SERVICE인 서비스의 학습을 표시합니다</translation>
    </message>
    <message>
        <source>print what happens to the trainings of a service; with --until, until one has completed or failed</source>
        <translation>서비스의 학습에 생기는 변화를 출력합니다. --until을 사용하면 학습이 완료되거나 실패할 때까지 출력합니다</translation>
    </message>
    <message>
        <source>print the states in which trainings were seen</source>
        <translation>확인된 학습의 상태를 출력합니다</translation>
    </message>
    <message>
        <source>print a line for each service, the worst first; fails if a training has failed</source>
        <translation>서비스별로 한 줄씩, 문제가 큰 서비스부터 출력합니다. 실패한 학습이 있으면 실패로 종료합니다</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>계정을 표시합니다</translation>
    </message>
    <message>
        <source>add an account; reads its secret key from standard input</source>
        <translation>계정을 추가합니다. Secret Key는 표준 입력에서 읽습니다</translation>
    </message>
    <message>
        <source>check whether the keys of an account work</source>
        <translation>계정의 인증키를 사용할 수 있는지 확인합니다</translation>
    </message>
    <message>
        <source>remove an account, and its keys from the keychain</source>
        <translation>계정을 제거하고 키체인에서 인증키를 제거합니다</translation>
    </message>
    <message>
        <source>table (for people, the default), json, csv, tsv or markdown; after watch text (the default) or json</source>
        <translation>table(사람이 읽는 표, 기본값), json, csv, tsv 또는 markdown. watch에서는 text(기본값) 또는 json</translation>
    </message>
    <message>
        <source>the account to use; the default is the account of the environment if its keys are set, else the only account</source>
        <translation>사용할 계정. 기본값은 환경 변수에 인증키가 설정되어 있으면 환경 변수의 계정이고, 그렇지 않으면 하나뿐인 계정입니다</translation>
    </message>
    <message>
        <source>begin csv or tsv with a byte order mark, which Excel needs for Korean and Japanese text</source>
        <translation>csv 또는 tsv를 바이트 순서 표시로 시작합니다. Excel에서 한국어와 일본어를 표시하는 데 필요합니다</translation>
    </message>
    <message>
        <source>write csv or tsv without formulas, for spreadsheets</source>
        <translation>스프레드시트용으로 수식이 없는 csv 또는 tsv를 씁니다</translation>
    </message>
    <message>
        <source>list only the latest training of each type</source>
        <translation>타입별로 가장 최근에 요청한 학습만 표시합니다</translation>
    </message>
    <message>
        <source>after trainings: only those for which it holds, such as %1</source>
        <translation>trainings와 함께 사용: 조건에 맞는 학습만 표시합니다. 예: %1</translation>
    </message>
    <message>
        <source>after trainings: list them as a view shows them</source>
        <translation>trainings와 함께 사용: 뷰에 표시되는 대로 표시합니다</translation>
    </message>
    <message>
        <source>after trainings: the columns, except of json</source>
        <translation>trainings와 함께 사용: 표시할 열(json 제외)</translation>
    </message>
    <message>
        <source>watch until a training has completed, failed, or either of the two (final)</source>
        <translation>학습이 완료(completed)되거나, 실패(failed)하거나, 둘 중 하나(final)가 될 때까지 감시합니다</translation>
    </message>
    <message>
        <source>end the watch after this time, such as 90s, 2h or 1h30m</source>
        <translation>90s, 2h, 1h30m과 같은 시간이 지나면 감시를 종료합니다</translation>
    </message>
    <message>
        <source>the time that status looks back; the default is 24h</source>
        <translation>status가 거슬러 올라가 조회하는 기간. 기본값은 24h입니다</translation>
    </message>
    <message>
        <source>print the response of the server with an error</source>
        <translation>오류와 함께 서버의 응답을 출력합니다</translation>
    </message>
    <message>
        <source>sign with the server&apos;s time if its clock differs; only for a server that you trust</source>
        <translation>서버의 시계가 다르면 서명에 서버 시간을 사용합니다. 신뢰하는 서버에만 사용하십시오</translation>
    </message>
    <message>
        <source>print this help; after a command, help for the command</source>
        <translation>이 도움말을 출력합니다. 명령 뒤에서는 해당 명령의 도움말을 출력합니다</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>버전을 출력합니다</translation>
    </message>
    <message>
        <source>Environment variables, which make an account named Environment:</source>
        <translation>환경 변수(Environment라는 이름의 계정이 됩니다):</translation>
    </message>
    <message>
        <source>the access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>the secret key; it is never read from the command line</source>
        <translation>Secret Key. 명령줄에서는 읽지 않습니다</translation>
    </message>
    <message>
        <source>the endpoint; the default is %1</source>
        <translation>엔드포인트. 기본값은 %1 입니다</translation>
    </message>
    <message>
        <source>Data go to standard output, messages to standard error. Help and messages are in the language of the locale; data are the same in all languages.</source>
        <translation>데이터는 표준 출력에, 메시지는 표준 오류에 씁니다. 도움말과 메시지는 로캘의 언어로 표시되며, 데이터는 모든 언어에서 같습니다.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>종료 상태:</translation>
    </message>
    <message>
        <source>success</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>the service refused the request, failed or sent unexpected content, or a list could not be read or written completely; watch: what was waited for can no longer come; status: a training has failed</source>
        <translation>서비스가 요청을 거부했거나 실패했거나 예상과 다른 내용을 보냈습니다. 또는 목록 전체를 읽거나 쓰지 못했습니다. watch: 기다리던 상태가 될 수 없게 되었습니다. status: 실패한 학습이 있습니다</translation>
    </message>
    <message>
        <source>wrong usage, or several accounts and none was chosen</source>
        <translation>사용법이 잘못되었거나, 계정이 여러 개인데 선택하지 않았습니다</translation>
    </message>
    <message>
        <source>keys are missing, the keychain did not provide them, or the service did not accept them</source>
        <translation>인증키가 없거나, 키체인에서 가져오지 못했거나, 서비스가 인증키를 거부했습니다</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>네트워크 오류가 발생했습니다</translation>
    </message>
    <message>
        <source>watch: the time-out is over</source>
        <translation>watch: 제한 시간이 지났습니다</translation>
    </message>
    <message>
        <source>Lists the services and trainings of AiTEMS, the recommendation service of NAVER Cloud Platform, for scripts. It only reads: it changes nothing in AiTEMS.</source>
        <translation>네이버 클라우드 플랫폼의 추천 서비스인 AiTEMS의 서비스와 학습을 스크립트에서 사용할 수 있도록 표시합니다. 조회만 하며 AiTEMS에서 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>how a command is called</comment>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>Prints what Trainboard remembers of the trainings of a service: the states in which it has seen them, and how long they took. SERVICE is its id, the first column of &quot;trainboard-cli services&quot;. AiTEMS itself keeps no history.</source>
        <translation>Trainboard가 기록해 둔, 서비스의 학습 상태와 걸린 시간을 출력합니다. SERVICE는 서비스의 ID이며, &quot;trainboard-cli services&quot; 출력의 첫 번째 열에 있습니다. AiTEMS 자체는 기록을 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The window of Trainboard records the history of the services that it shows while it runs; trainboard-cli only reads it. It needs neither a secret key nor the network.</source>
        <translation>Trainboard 창은 실행되는 동안 표시 중인 서비스의 기록을 남기며, trainboard-cli는 읽기만 합니다. Secret Key와 네트워크는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>print the trainings with this version only</source>
        <translation>버전이 VERSION인 학습만 출력합니다</translation>
    </message>
    <message>
        <source>table, for people (the default): a line for each state</source>
        <translation>table: 사람이 읽는 표(기본값), 상태별 한 줄</translation>
    </message>
    <message>
        <source>json: %1, with the states of each training and the training as it was last received</source>
        <translation>json: %1, 각 학습의 상태와 마지막으로 받은 학습 내용</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each state</source>
        <translation>csv: 머리글 한 줄과 상태별 한 줄</translation>
    </message>
    <message>
        <source>the account whose history to read. Environment is the account of the environment; its access key says whose history it is. It is the default if its keys are set or if there is no other account, else the default is the only account</source>
        <translation>기록을 읽을 계정. Environment는 환경 변수의 계정이며, Access Key에 따라 누구의 기록인지 정해집니다. 인증키가 설정되어 있거나 다른 계정이 없으면 Environment가 기본값이고, 그렇지 않으면 하나뿐인 계정이 기본값입니다</translation>
    </message>
    <message>
        <source>A state began between two looks: after the one in &quot;after&quot; (json and csv), and not later than the one in FIRST SEEN. It has no &quot;after&quot; if the training was in this state when Trainboard first saw it. TOOK is the time from the creation of a training until it was first seen completed or failed, and by how much it may have been shorter. A training that was deleted is shown as (gone) since the look in which it was missing. Dates are in Korea Standard Time (+09:00).</source>
        <translation>상태는 두 번의 조회 사이에 시작되었습니다. 즉, &quot;after&quot;(json 및 csv)의 조회보다는 나중이고 FIRST SEEN의 조회보다 늦지 않습니다. Trainboard가 처음 확인했을 때 이미 이 상태였으면 &quot;after&quot;가 없습니다. TOOK은 학습이 생성된 때부터 완료 또는 실패가 처음 확인될 때까지의 시간과, 실제로는 그보다 얼마나 짧을 수 있는지를 나타냅니다. 삭제된 학습은 처음으로 없어진 것이 확인된 조회부터 (gone)으로 표시합니다. 일시는 한국 표준시(+09:00)입니다.</translation>
    </message>
    <message>
        <source>tsv, the same with tabs; tabs and line breaks in a field become spaces</source>
        <translation>tsv: csv와 같으나 탭으로 구분하며, 필드 안의 탭과 줄 바꿈은 공백으로 바꿉니다</translation>
    </message>
    <message>
        <source>markdown, the same as a table of GitHub&apos;s Markdown</source>
        <translation>markdown: 같은 내용을 GitHub Markdown 표로 출력</translation>
    </message>
    <message>
        <source>with csv or tsv: begin with a byte order mark. Without it, Excel reads Korean and Japanese text in a wrong encoding</source>
        <translation>csv 또는 tsv와 함께 사용: 바이트 순서 표시로 시작합니다. 없으면 Excel이 한국어와 일본어를 잘못된 인코딩으로 읽습니다</translation>
    </message>
    <message>
        <source>with csv or tsv, for spreadsheets: put an apostrophe in front of text that a spreadsheet would evaluate as a formula</source>
        <translation>csv 또는 tsv와 함께 스프레드시트용으로 사용: 스프레드시트가 수식으로 계산할 텍스트 앞에 작은따옴표를 붙입니다</translation>
    </message>
    <message>
        <source>the account to use. Environment is the account whose keys are set in the environment. It is the default if its keys are set, else the default is the only account</source>
        <translation>사용할 계정. Environment는 환경 변수에 인증키가 설정된 계정입니다. 인증키가 설정되어 있으면 Environment가 기본값이고, 그렇지 않으면 하나뿐인 계정이 기본값입니다</translation>
    </message>
    <message>
        <source>with an error: print the whole response of the server on standard error. It may repeat the access key and the signature of the request</source>
        <translation>오류가 나면 서버의 전체 응답을 표준 오류에 출력합니다. Access Key와 요청의 서명이 포함되어 있을 수 있습니다</translation>
    </message>
    <message>
        <source>sign the requests of this run with the server&apos;s time if it differs from the time of this computer. Only for a server that you trust, see the manual</source>
        <translation>서버 시간이 이 컴퓨터의 시간과 다르면 이번 실행의 요청 서명에 서버 시간을 사용합니다. 신뢰하는 서버에만 사용하십시오. 자세한 내용은 설명서를 참조하십시오</translation>
    </message>
    <message>
        <source>Lists all services of the account, including deleted services and services whose trainings you may not see (their permission is not Allow).</source>
        <translation>계정의 모든 서비스를 표시합니다. 삭제된 서비스와, 학습을 조회할 권한이 없는 서비스(권한이 Allow가 아닌 서비스)도 포함합니다.</translation>
    </message>
    <message>
        <source>json, everything that AiTEMS sent: %1</source>
        <translation>json: AiTEMS가 보낸 모든 내용, %1</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each service</source>
        <translation>csv: 머리글 한 줄과 서비스별 한 줄</translation>
    </message>
    <message>
        <source>Prints a line for each service, the worst first: how many trainings have failed and completed lately, how many are in progress, and the last one that has completed. Made for cron and CI: if all is well there are no messages, and the exit status is 0. If a training has failed, it is 1.</source>
        <translation>서비스별로 한 줄씩, 문제가 큰 서비스부터 출력합니다. 최근에 실패한 학습과 완료된 학습의 수, 진행 중인 학습의 수, 마지막으로 완료된 학습을 표시합니다. cron과 CI에서 사용하기 위한 명령으로, 문제가 없으면 메시지가 없고 종료 상태는 0입니다. 실패한 학습이 있으면 1입니다.</translation>
    </message>
    <message>
        <source>count trainings that failed or completed in this time before now, for example 90s, 10m, 2h, 1d or 1h30m. The default is 24h</source>
        <translation>지금부터 이 기간 이내에 실패하거나 완료된 학습을 셉니다. 예: 90s, 10m, 2h, 1d, 1h30m. 기본값은 24h입니다</translation>
    </message>
    <message>
        <source>json: %1, with the trainings that have failed</source>
        <translation>json: %1, 실패한 학습 포함</translation>
    </message>
    <message>
        <source>AiTEMS says when a training was created, but not when it failed or completed. A training counts if the window of Trainboard has seen in this time that it failed or completed (see &quot;trainboard-cli history --help&quot;), or if it was created in this time. So without that history a training that was created earlier and has failed since then does not count: choose a longer time.</source>
        <translation>AiTEMS는 학습이 생성된 일시는 알려 주지만, 실패하거나 완료된 일시는 알려 주지 않습니다. 이 기간에 실패 또는 완료를 Trainboard 창이 확인한 학습(&quot;trainboard-cli history --help&quot; 참조)과 이 기간에 생성된 학습을 셉니다. 따라서 기록이 없으면, 더 일찍 생성되어 그 후 실패한 학습은 세지 않습니다. 이 경우 더 긴 기간을 지정하십시오.</translation>
    </message>
    <message>
        <source>Deleted services and services without permission are listed last with &quot;-&quot; and the reason, and do not change the exit status, unless every service refuses to list its trainings although its permission is Allow. If the trainings of any other service could not be read completely, its numbers are &quot;-&quot; or have a &quot;+&quot;, a message says why, and the exit status is not 0: 1 if a training has failed, else that of the first such service. The reasons are English in all formats but table.</source>
        <translation>삭제된 서비스와 권한이 없는 서비스는 &quot;-&quot;와 이유를 붙여 마지막에 표시하며, 종료 상태를 바꾸지 않습니다. 단, 권한이 Allow인데도 모든 서비스가 학습 조회를 거부하는 경우는 예외입니다. 그 외 서비스의 학습 전체를 읽지 못하면 수가 &quot;-&quot;이거나 &quot;+&quot;가 붙고, 메시지에 이유가 표시되며, 종료 상태는 0이 아닙니다. 실패한 학습이 있으면 1이고, 그렇지 않으면 읽지 못한 첫 번째 서비스의 오류에 따른 종료 상태입니다. 이유는 table을 제외한 모든 형식에서 영어입니다.</translation>
    </message>
    <message>
        <source>list only the trainings for which the question holds, see below</source>
        <translation>조건에 맞는 학습만 표시합니다. 아래를 참조하십시오</translation>
    </message>
    <message>
        <source>list the trainings as a view shows them, see below</source>
        <translation>학습을 뷰에 표시되는 대로 표시합니다. 아래를 참조하십시오</translation>
    </message>
    <message>
        <source>in any format but json: print these columns, with commas between them: %1, and hp.NAME for a hyperparameter (hp.&quot;A NAME&quot; if it has a comma)</source>
        <translation>json을 제외한 형식과 함께 사용: 쉼표로 구분한 열을 출력합니다. 사용할 수 있는 열: %1, 그리고 하이퍼파라미터는 hp.NAME(쉼표가 있으면 hp.&quot;A NAME&quot;)</translation>
    </message>
    <message>
        <source>csv, a header line and a line for each training, with a column for each hyperparameter, up to 200: hpConfig.NAME</source>
        <translation>csv: 머리글 한 줄과 학습별 한 줄, 하이퍼파라미터별 열(최대 200개): hpConfig.NAME</translation>
    </message>
    <message>
        <source>A question is what the filter of Trainboard&apos;s window takes: words that must stand somewhere in the row, and fields with values. All parts must hold; OR, NOT or -, and parentheses are understood. Days begin in Korea Standard Time. The name of the service stands in each row, too: a word of it finds all trainings. To know the name takes one more request. Words for states and types are English in all languages.</source>
        <translation>조건(QUESTION)은 Trainboard 창의 필터에 입력하는 것과 같으며, 행에 있어야 하는 단어와 값이 있는 필드로 이루어집니다. 모든 부분을 충족해야 하며, OR, NOT 또는 -, 괄호를 사용할 수 있습니다. 날짜는 한국 표준시를 기준으로 합니다. 서비스 이름도 각 행에 있는 것으로 보므로, 서비스 이름의 단어를 쓰면 모든 학습을 찾습니다. 이름을 확인하려면 요청이 하나 더 필요합니다. 상태와 타입을 나타내는 단어는 모든 언어에서 영어입니다.</translation>
    </message>
    <message>
        <source>one of these states; failed, running, idle and succeeded are groups of states</source>
        <translation>이 상태 중 하나. failed, running, idle, succeeded는 상태 그룹입니다</translation>
    </message>
    <message>
        <source>personalRecommend, relatedItem or pop</source>
        <translation>personalRecommend, relatedItem 또는 pop</translation>
    </message>
    <message>
        <source>contain this text</source>
        <translation>이 텍스트를 포함합니다</translation>
    </message>
    <message>
        <source>younger than seven days; on or between these days</source>
        <translation>7일 이내, 이 날짜 또는 이 날짜 사이</translation>
    </message>
    <message>
        <source>how long it took, how long it has been in its state</source>
        <translation>걸린 시간, 현재 상태가 지속된 시간</translation>
    </message>
    <message>
        <source>is: also takes stuck, overdue, new-completed and new-failed</source>
        <translation>is:에는 stuck, overdue, new-completed, new-failed도 사용할 수 있습니다</translation>
    </message>
    <message>
        <source>a hyperparameter that is there, or its value</source>
        <translation>하이퍼파라미터가 있음, 또는 하이퍼파라미터의 값</translation>
    </message>
    <message>
        <source>A view is a question with columns, an order and a time zone: one that you have saved in Trainboard&apos;s window, or one of the built-in views %1. With --where, both questions must hold. --columns replaces the columns of the view; columns that only the window has are left out. Days of questions begin in the time zone of the view, and the table shows dates in it. csv keeps Korea Standard Time, and json also keeps the order of AiTEMS.</source>
        <translation>뷰는 조건, 열, 정렬 순서, 시간대로 이루어지며, Trainboard 창에서 저장한 뷰이거나 기본 제공 뷰 %1 중 하나입니다. --where를 함께 사용하면 두 조건을 모두 충족해야 합니다. --columns는 뷰의 열을 대신하며, 창에만 있는 열은 제외합니다. 조건의 날짜는 뷰의 시간대를 기준으로 하며, table에는 이 시간대의 일시를 표시합니다. csv는 한국 표준시를 유지하고, json은 AiTEMS의 순서도 유지합니다.</translation>
    </message>
    <message>
        <source>Lists all trainings of a service. SERVICE is its id, the first column of &quot;trainboard-cli services&quot;.</source>
        <translation>서비스의 모든 학습을 표시합니다. SERVICE는 서비스의 ID이며, &quot;trainboard-cli services&quot; 출력의 첫 번째 열에 있습니다.</translation>
    </message>
    <message>
        <source>Unless --columns says otherwise, the table leaves out most hyperparameters; json contains all of them. Dates in table and csv are in Korea Standard Time (+09:00). Without --csv-safe, csv contains all fields as AiTEMS sent them. A spreadsheet evaluates a field that begins with =, +, - or @ as a formula, which can send your data elsewhere.</source>
        <translation>--columns로 열을 지정하지 않으면 table에는 하이퍼파라미터 대부분이 표시되지 않으며, json에는 모두 있습니다. table과 csv의 일시는 한국 표준시(+09:00)입니다. --csv-safe가 없으면 csv에는 AiTEMS가 보낸 필드를 모두 그대로 출력합니다. 스프레드시트는 =, +, - 또는 @로 시작하는 필드를 수식으로 계산하며, 수식은 데이터를 외부로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The columns took and inState, and the same fields of a question, come from the history that the window of Trainboard records while it runs (see &quot;trainboard-cli history --help&quot;); csv has them in seconds. The column serving says whether the service recommends from the training, which takes one more request.</source>
        <translation>열 took 및 inState와 조건의 같은 필드는 Trainboard 창이 실행되는 동안 남기는 기록에서 가져옵니다(&quot;trainboard-cli history --help&quot; 참조). csv에서는 초 단위입니다. 열 serving은 서비스가 해당 학습으로 추천하는지를 나타내며, 요청이 하나 더 필요합니다.</translation>
    </message>
    <message>
        <source>A training with unexpected content is listed as it was received. A training that cannot be read at all is in json only, and not there with --where. Standard error names both, and the exit status is 1.</source>
        <translation>예상과 다른 항목이 있는 학습은 받은 그대로 표시합니다. 전혀 읽을 수 없는 학습은 json에만 있으며, --where를 사용하면 json에도 없습니다. 두 경우 모두 표준 오류에 표시하며, 종료 상태는 1입니다.</translation>
    </message>
    <message>
        <source>end when a training has</source>
        <translation>학습이 다음 상태가 되면 종료합니다.</translation>
    </message>
    <message>
        <source>completed, with status 0; with status 1 if it failed</source>
        <translation>completed: 완료되면 종료 상태 0, 실패하면 1</translation>
    </message>
    <message>
        <source>failed, with status 0; with status 1 if it completed</source>
        <translation>failed: 실패하면 종료 상태 0, 완료되면 1</translation>
    </message>
    <message>
        <source>final, with status 0: it completed or failed</source>
        <translation>final: 완료되거나 실패하면 종료 상태 0</translation>
    </message>
    <message>
        <source>Without --until the watch goes on until it is interrupted</source>
        <translation>--until이 없으면 중단할 때까지 계속 감시합니다</translation>
    </message>
    <message>
        <source>watch the training with this version only. If there is one of several types, all of them count: the version has failed if one of them has, and has completed if all of them have. If it has ended already, the watch ends at once. Without --until the watch ends when the version has</source>
        <translation>버전이 VERSION인 학습만 감시합니다. 여러 타입의 학습이 있으면 모두 포함합니다. 하나라도 실패하면 그 버전은 실패한 것으로, 모두 완료되면 완료된 것으로 봅니다. 이미 끝났으면 감시를 바로 종료합니다. --until이 없으면 버전이 끝날 때 감시를 종료합니다</translation>
    </message>
    <message>
        <source>end after this time with status 5, for example after 90s, 10m, 2h, 1d or 1h30m</source>
        <translation>이 시간이 지나면 종료 상태 5로 종료합니다. 예: 90s, 10m, 2h, 1d, 1h30m</translation>
    </message>
    <message>
        <source>text, for people (the default)</source>
        <translation>text: 사람이 읽는 텍스트(기본값)</translation>
    </message>
    <message>
        <source>json, an object in each line, with the fields time, after (the look before), event (found, new, changed or gone), serviceId, type, version, before and status (of the training), and training (everything that AiTEMS sent)</source>
        <translation>json: 한 줄에 객체 하나. 필드는 time, after(이전 조회), event(found, new, changed 또는 gone), serviceId, type, version, before 및 status(학습의 상태), training(AiTEMS가 보낸 모든 내용)</translation>
    </message>
    <message>
        <source>Prints what happens to the trainings of a service while it happens: a line for each new training, for each change of a status and for each training that is deleted. SERVICE is its id, the first column of &quot;trainboard-cli services&quot;.</source>
        <translation>서비스의 학습에 생기는 변화를 그때그때 출력합니다. 새 학습, 상태 변경, 삭제된 학습마다 한 줄씩 출력합니다. SERVICE는 서비스의 ID이며, &quot;trainboard-cli services&quot; 출력의 첫 번째 열에 있습니다.</translation>
    </message>
    <message>
        <source>The service is asked every 30 seconds while a training is in progress, else every 5 minutes, and shortly before the time-out. Without --version, the first training that ends after the start of the watch counts, whether it was in progress at the start or is new. If several have ended since the look before, the status is 0 if the awaited end is among them. A failure of the network after the first list is reported once, and the watch goes on. Nothing is recorded: only the window of Trainboard records the history.</source>
        <translation>진행 중인 학습이 있으면 30초마다, 없으면 5분마다, 그리고 제한 시간 직전에 서비스를 조회합니다. --version이 없으면 감시를 시작한 후 처음으로 끝난 학습을 기준으로 하며, 시작할 때 진행 중이던 학습과 새 학습을 모두 포함합니다. 이전 조회 이후 여러 학습이 끝났으면, 그중에 기다리던 결과가 있을 때 종료 상태가 0입니다. 첫 목록을 받은 후의 네트워크 오류는 한 번만 알리고 감시를 계속합니다. 기록은 남기지 않으며, Trainboard 창만 기록을 남깁니다.</translation>
    </message>
    <message>
        <source>after %1 and %2: only the training with this version</source>
        <translation>%1 및 %2와 함께 사용: 버전이 VERSION인 학습만</translation>
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
        <translation>열</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Trainings</source>
        <comment>so many have this hyperparameter</comment>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Find columns</source>
        <translation>열 찾기</translation>
    </message>
    <message>
        <source>Only hyperparameters that &amp;differ in what is shown</source>
        <translation>표시된 학습에서 서로 다른 하이퍼파라미터만(&amp;D)</translation>
    </message>
    <message>
        <source>Keeps a column for each hyperparameter that differs between shown trainings of one type, and for no other one. Trainings whose HPO was off do not count.</source>
        <translation>표시된 같은 유형의 학습 사이에서 서로 다른 하이퍼파라미터마다 열을 두고, 그 밖의 하이퍼파라미터에는 열을 두지 않습니다. HPO가 꺼져 있던 학습은 제외됩니다.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>아래로 이동(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>열 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>No column has such a name or meaning.</source>
        <translation>이름이나 의미가 일치하는 열이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more hyperparameter(s) that fewer trainings have are not listed.</source>
        <translation>
            <numerusform>더 적은 학습에 있는 하이퍼파라미터 %n개는 목록에 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 hyperparameters have columns already. Hide one of them first.</source>
        <translation>이미 하이퍼파라미터 %L1개에 열이 있습니다. 먼저 그중 하나를 숨기십시오.</translation>
    </message>
    <message>
        <source>The last column cannot be hidden. Show another one first.</source>
        <translation>마지막 열은 숨길 수 없습니다. 먼저 다른 열을 표시하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now column %L2 of %L3.</source>
        <translation>&quot;%1&quot; 열은 이제 %L3개 중 %L2번째입니다.</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Select %L1 to %L2 trainings to compare them.</source>
        <translation>비교하려면 학습을 %L1~%L2건 선택하십시오.</translation>
    </message>
    <message>
        <source>Select one training to compare it with the last completed one.</source>
        <translation>마지막으로 완료된 학습과 비교하려면 학습을 1건 선택하십시오.</translation>
    </message>
    <message>
        <source>The list has no earlier completed training of the same service and type.</source>
        <translation>목록에 서비스와 유형이 같고 먼저 완료된 학습이 없습니다.</translation>
    </message>
    <message>
        <source>Compare the selected training with the last completed one of the same service and type</source>
        <translation>선택한 학습을 서비스와 유형이 같은 마지막 완료 학습과 비교</translation>
    </message>
    <message>
        <source>Compare the selected trainings option by option</source>
        <translation>선택한 학습을 옵션별로 비교</translation>
    </message>
    <message>
        <source>Compare the training with the last completed one of the same service and type</source>
        <translation>학습을 서비스와 유형이 같은 마지막 완료 학습과 비교</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare trainings</source>
        <translation>학습 비교</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>다른 항목만(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>기본 정보(&amp;F)</translation>
    </message>
    <message>
        <source>Show state, creation, duration, result and description</source>
        <translation>상태, 생성 일시, 소요 시간, 추론 결과, 설명 표시</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>&amp;Show Them</source>
        <translation>표시(&amp;S)</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>다음 차이</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>이전 차이</translation>
    </message>
    <message>
        <source>Make Base</source>
        <translation>기준으로 지정</translation>
    </message>
    <message>
        <source>Copy Cells</source>
        <translation>셀 복사</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;Table</source>
        <translation>표로 복사(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON으로 복사(&amp;J)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>No hyperparameters differ.</source>
        <translation>다른 하이퍼파라미터가 없습니다.</translation>
    </message>
    <message>
        <source>There are no more differences below.</source>
        <translation>아래에 더 이상 차이가 없습니다.</translation>
    </message>
    <message>
        <source>There are no more differences above.</source>
        <translation>위에 더 이상 차이가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln trainings</source>
        <translation>
            <numerusform>학습 %Ln건 비교</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln options are the same in all.</source>
        <translation>
            <numerusform>옵션 %Ln개는 모두 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln differences</source>
        <translation>
            <numerusform>차이 %Ln개 중 %L1번째</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>차이 %Ln개</numerusform>
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
        <translation>더 이상 목록에 없음: %1. 마지막으로 조회된 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Not in the list shown now: %1. Shown as last seen.</source>
        <comment>versions</comment>
        <translation>지금 표시된 목록에 없음: %1. 마지막으로 조회된 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact or an option, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Default (base)</source>
        <comment>column title</comment>
        <translation>기본값(기준)</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and service of a training</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (base)</source>
        <comment>version of a training</comment>
        <translation>%1(기준)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>제공</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>추론 결과</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>an option that came several times, and which of them</comment>
        <translation>%1(%L2)</translation>
    </message>
    <message>
        <source>Allowed range: %1</source>
        <comment>two numbers</comment>
        <translation>허용 범위: %1</translation>
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
        <translation>문서의 기본값</translation>
    </message>
    <message>
        <source>HPO was off, so that no option was used</source>
        <translation>HPO가 꺼져 있어 옵션이 사용되지 않음</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션명</translation>
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
        <translation>참/거짓</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a value</comment>
        <translation>숫자</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a value</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>array</source>
        <comment>kind of a value</comment>
        <translation>배열</translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a value</comment>
        <translation>객체</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln개 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>other order</source>
        <comment>of the elements</comment>
        <translation>순서 다름</translation>
    </message>
    <message>
        <source>%1 times the base %2</source>
        <comment>a factor, a value</comment>
        <translation>기준 %2의 %1배</translation>
    </message>
    <message>
        <source>%1 % more than the base %2</source>
        <comment>per cent, a value</comment>
        <translation>기준 %2보다 %1% 큼</translation>
    </message>
    <message>
        <source>%1 % less than the base %2</source>
        <comment>per cent, a value</comment>
        <translation>기준 %2보다 %1% 작음</translation>
    </message>
    <message>
        <source>more than the base %1</source>
        <comment>a value</comment>
        <translation>기준 %1보다 큼</translation>
    </message>
    <message>
        <source>less than the base %1</source>
        <comment>a value</comment>
        <translation>기준 %1보다 작음</translation>
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
        <translation>더 큼</translation>
    </message>
    <message>
        <source>less</source>
        <comment>a smaller number</comment>
        <translation>더 작음</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a hyperparameter</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>not in base</source>
        <comment>a hyperparameter</comment>
        <translation>기준에 없음</translation>
    </message>
    <message>
        <source>the base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>same as the base</source>
        <translation>기준과 같음</translation>
    </message>
    <message>
        <source>absent in the base</source>
        <translation>기준에 없음</translation>
    </message>
    <message>
        <source>the base has %1</source>
        <comment>a value</comment>
        <translation>기준은 %1</translation>
    </message>
    <message>
        <source>%1, of another kind than the base %2</source>
        <comment>a kind, a value</comment>
        <translation>%1, 기준 %2와(과) 종류가 다름</translation>
    </message>
    <message>
        <source>%1 against the base %2</source>
        <comment>changes of an array, the array</comment>
        <translation>기준 %2 대비 %1</translation>
    </message>
    <message>
        <source>differs from the base %1</source>
        <comment>a value</comment>
        <translation>기준 %1와(과) 다름</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>elements</comment>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <comment>elements</comment>
        <translation>삭제: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>elements</comment>
        <translation>이동: %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <comment>a value, because HPO was off</comment>
        <translation>사용되지 않음</translation>
    </message>
    <message>
        <source>no default is documented</source>
        <translation>문서에 기본값 없음</translation>
    </message>
    <message>
        <source>white space</source>
        <comment>all that differs in a text</comment>
        <translation>공백</translation>
    </message>
    <message>
        <source>differs from the base %1 in white space only</source>
        <comment>a value</comment>
        <translation>기준 %1와(과) 공백만 다름</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show</source>
        <comment>what a click on a notification does</comment>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <comment>a duration</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a duration</comment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a duration</comment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a duration</comment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a duration</comment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>a duration</comment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>%1 is a duration</comment>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a duration</comment>
        <translation>%1분 %2초</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>The trainings appear as soon as the account can be used.</source>
        <translation>계정을 사용할 수 있게 되면 학습 목록이 표시됩니다.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>서비스 없음</translation>
    </message>
    <message>
        <source>This account has no AiTEMS service. Create one in the NAVER Cloud Platform console, then refresh.</source>
        <translation>이 계정에는 AiTEMS 서비스가 없습니다. 네이버 클라우드 플랫폼 콘솔에서 서비스를 생성한 후 새로 고치십시오.</translation>
    </message>
    <message>
        <source>Refresh Now</source>
        <translation>지금 새로 고침</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>None of these services can be read: the keys have no permission to view them, or they have been deleted. Ask the owner of the account for the permission, then refresh.</source>
        <translation>조회할 수 있는 서비스가 없습니다. 인증키에 조회 권한이 없거나 삭제된 서비스입니다. 계정 소유자에게 권한을 요청한 다음 새로 고치십시오.</translation>
    </message>
    <message>
        <source>No trainings</source>
        <translation>학습 없음</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet. Trainings appear as soon as they are requested in the console or through the API.</source>
        <translation>아직 진행된 학습이 없습니다. 콘솔이나 API에서 학습을 요청하면 바로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>일치하는 항목 없음</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln training(s) passes all filters.</source>
        <translation>
            <numerusform>학습 %Ln건 중 모든 필터 조건에 맞는 항목이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>모든 필터 지우기</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>표시할 항목 없음</translation>
    </message>
    <message>
        <source>The trainings could not be loaded. Refresh to try again; the message that appears says why.</source>
        <translation>학습 목록을 불러오지 못했습니다. 새로 고치면 다시 시도하며, 표시되는 메시지에서 원인을 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 could not be found.</source>
        <translation>%1 서버를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, and the endpoint for a typing error.</source>
        <translation>네트워크 연결을 확인하고, 엔드포인트에 오타가 없는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1에서 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the endpoint and its port, or try again later.</source>
        <translation>엔드포인트와 포트를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the response was complete.</source>
        <translation>응답이 끝나기 전에 %1에서 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens each time, check the network in between.</source>
        <translation>다시 시도하십시오. 매번 발생하면 네트워크 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 did not respond in time.</source>
        <translation>%1에서 제한 시간 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>네트워크 연결을 확인한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Could not establish a secure connection to %1.</source>
        <translation>%1에 대한 보안 연결을 설정하지 못했습니다.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation>프록시가 %1에 대한 요청을 통과시키지 않았습니다.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>%1에 연결하는 중 네트워크 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>%1 redirected the request to another address. Trainboard does not follow redirects.</source>
        <translation>%1에서 요청을 다른 주소로 리디렉션했습니다. Trainboard는 리디렉션을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>Signed requests are sent only to the endpoint. Check the endpoint. See the details for the other address.</source>
        <translation>서명된 요청은 엔드포인트에만 보냅니다. 엔드포인트를 확인하십시오. 다른 주소는 상세 정보에 표시됩니다.</translation>
    </message>
    <message>
        <source>The service did not accept the keys.</source>
        <translation>서비스에서 인증키를 거부했습니다.</translation>
    </message>
    <message>
        <source>Check access key and secret key for typing errors. Check that the key is in use in the console, and that the clock of this computer is correct to within five minutes.</source>
        <translation>Access Key와 Secret Key에 오타가 없는지, 콘솔에서 해당 키가 사용 중인지, 이 컴퓨터의 시계가 5분 이상 어긋나지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The keys are valid but lack permission for this request.</source>
        <translation>인증키는 올바르지만 이 요청에 대한 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask the owner of the account for a Sub Account policy that allows viewing AiTEMS, and for API Gateway access.</source>
        <translation>계정 소유자에게 AiTEMS 조회를 허용하는 Sub Account 정책과 API Gateway 접근 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>The service could not find what was requested.</source>
        <translation>요청한 대상을 서비스에서 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>It may have been deleted. If all services fail, check the endpoint.</source>
        <translation>삭제되었을 수 있습니다. 모든 서비스에서 실패하면 엔드포인트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The service received too many requests.</source>
        <translation>서비스에 요청이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>서비스에서 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>See the details for the reason.</source>
        <translation>원인은 상세 정보에서 확인하십시오.</translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation>서비스에서 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>The problem is on NAVER&apos;s side. Try again in a few minutes. NAVER&apos;s support can find the request by its trace ID.</source>
        <translation>네이버 클라우드 플랫폼 측의 문제입니다. 몇 분 후 다시 시도하십시오. 고객 지원에 문의할 때 추적 ID를 알려 주면 해당 요청을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The response of %1 could not be understood.</source>
        <translation>%1에서 보낸 응답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the endpoint is AiTEMS and not a login page or another program.</source>
        <translation>엔드포인트가 로그인 페이지나 다른 프로그램이 아닌 AiTEMS의 주소인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The response of %1 is too large to come from AiTEMS.</source>
        <translation>%1에서 보낸 응답이 너무 커서 AiTEMS의 응답으로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the endpoint.</source>
        <translation>엔드포인트를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and fact in the details of an error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 상태 코드</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세 내용</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>추적 ID</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not an address. It should look like %2.</source>
        <translation>엔드포인트 &quot;%1&quot;의 주소 형식이 올바르지 않습니다. 다음과 같은 형식이어야 합니다: %2</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not encrypted. Use https; http is for addresses of this computer only.</source>
        <translation>엔드포인트 &quot;%1&quot;의 연결은 암호화되지 않습니다. https를 사용하십시오. http는 이 컴퓨터 자체의 주소에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; does not begin with https.</source>
        <translation>엔드포인트 &quot;%1&quot;의 주소가 https로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name, a query or a fragment.</source>
        <translation>엔드포인트에는 사용자 이름, 쿼리, 프래그먼트(#)를 넣을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer. If it is correct, whoever runs %1 has to renew the certificate.</source>
        <translation>아무것도 전송하지 않았습니다. 이 컴퓨터의 날짜를 확인하십시오. 날짜가 올바르면 %1의 운영자가 인증서를 갱신해야 합니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. If your company&apos;s network inspects connections, add its certificate authority in the network settings. Otherwise do not trust this network.</source>
        <translation>아무것도 전송하지 않았습니다. 회사 네트워크에서 연결을 검사하는 경우에는 네트워크 설정에서 회사 인증 기관의 CA 파일을 지정하십시오. 그렇지 않으면 이 네트워크를 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for another host.</source>
        <translation>%1의 인증서는 다른 호스트에 발급된 것입니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the endpoint for a typing error. If there is none, do not trust this network.</source>
        <translation>아무것도 전송하지 않았습니다. 엔드포인트에 오타가 없는지 확인하십시오. 오타가 없으면 이 네트워크를 신뢰하지 마십시오.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1의 인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1의 인증서가 아직 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed.</source>
        <translation>%1의 인증서는 자체 서명된 인증서입니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>%1의 인증서는 이 컴퓨터에 등록되지 않은 인증 기관에서 발급한 것입니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted.</source>
        <translation>%1의 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. See the details for the reason.</source>
        <translation>아무것도 전송하지 않았습니다. 원인은 상세 정보에서 확인하십시오.</translation>
    </message>
    <message>
        <source>The service did not accept the keys, perhaps because of the time: %1</source>
        <translation>서비스에서 인증키를 거부했습니다. 시간이 맞지 않기 때문일 수 있습니다. %1</translation>
    </message>
    <message>
        <source>Correct the clock. If it still happens, check access key and secret key for typing errors.</source>
        <translation>시계를 정확하게 맞추십시오. 그래도 계속 발생하면 Access Key와 Secret Key에 오타가 없는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing was sent. See the details for the reason. TLS 1.2 or newer is required. Check the endpoint and its port, and the network in between.</source>
        <translation>아무것도 전송하지 않았습니다. 원인은 상세 정보에서 확인하십시오. TLS 1.2 이상이 필요합니다. 엔드포인트와 포트, 그리고 네트워크 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the network settings, and whether the proxy is running.</source>
        <translation>네트워크 설정을 확인하고, 프록시가 실행 중인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires a user name and a password.</source>
        <translation>%1에 연결할 때 거치는 프록시에서 사용자 이름과 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>Enter them in the network settings, or correct them there.</source>
        <translation>네트워크 설정에서 사용자 이름과 비밀번호를 입력하거나 수정하십시오.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1 후에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>이 컴퓨터가 네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Connect it to a network and try again.</source>
        <translation>네트워크에 연결한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 sent no HTTP response.</source>
        <translation>%1에서 HTTP 응답이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection was closed, or the server does not use HTTP. Try again. If it happens each time, check the endpoint and its port, and the network in between.</source>
        <translation>연결이 닫혔거나 응답한 서버가 HTTP를 사용하지 않습니다. 다시 시도하십시오. 매번 발생하면 엔드포인트와 포트, 네트워크 경로를 확인하십시오.</translation>
    </message>
    <message>
        <source>The problem is on NAVER&apos;s side, and the service asks you to wait %1. Then try again. NAVER&apos;s support can find the request by its trace ID.</source>
        <translation>네이버 클라우드 플랫폼 측의 문제이며, 서비스가 %1 동안 기다릴 것을 요구합니다. 그 후 다시 시도하십시오. 고객 지원에 추적 ID를 알려 주면 요청을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The response of %1 was not read, because another response came before it.</source>
        <translation>%1의 응답보다 먼저 다른 응답이 와서 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>A response with the HTTP status code %1 only announces another response, and Trainboard cannot wait for that response. Whoever runs the service, or the proxy in front of it, can turn this off.</source>
        <translation>HTTP 상태 코드가 %1인 응답은 본 응답을 예고할 뿐이며 Trainboard는 이어지는 응답을 기다릴 수 없습니다. 서비스나 그 앞단 프록시의 운영자가 이 기능을 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>The service did not accept the keys, even in a request that was signed with the server&apos;s time. %1</source>
        <comment>%1 is a sentence</comment>
        <translation>서버 시간으로 서명한 요청에서도 서비스가 인증키를 거부했습니다. %1</translation>
    </message>
    <message>
        <source>Check access key and secret key for typing errors, and that the key is in use in the console. If this computer&apos;s clock is the wrong one, correct it.</source>
        <translation>Access Key와 Secret Key에 오타가 없는지, 콘솔에서 키가 사용 중인지 확인하십시오. 이 컴퓨터의 시계가 잘못되었으면 바로잡으십시오.</translation>
    </message>
    <message>
        <source>The server&apos;s clock and this computer&apos;s clock differ by %1: this computer&apos;s clock is behind.</source>
        <translation>서버의 시계와 이 컴퓨터의 시계가 %1 차이 납니다. 이 컴퓨터의 시계가 늦습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s clock and this computer&apos;s clock differ by %1: this computer&apos;s clock is ahead.</source>
        <translation>서버의 시계와 이 컴퓨터의 시계가 %1 차이 납니다. 이 컴퓨터의 시계가 빠릅니다.</translation>
    </message>
    <message>
        <source>The service did not accept the keys. The clock of this computer differs by %1 from the clock of %2: it is %3 here and %4 there.</source>
        <translation>서비스가 인증키를 거부했습니다. 이 컴퓨터의 시계와 %2의 시계가 %1 차이 납니다. 이 컴퓨터의 시간은 %3, 서버의 시간은 %4입니다.</translation>
    </message>
    <message>
        <source>If the clock of this computer is wrong, correct it. Use the server&apos;s time only if you trust %1: whoever runs it can keep the signed requests and use them to read your AiTEMS data when that time comes.</source>
        <translation>이 컴퓨터의 시계가 틀렸으면 바로잡으십시오. 서버 시간은 %1을(를) 신뢰하는 경우에만 사용하십시오. 이 서버의 운영자는 서명된 요청을 보관해 두었다가, 서버가 알린 시간이 되면 이를 사용하여 AiTEMS 데이터를 조회할 수 있습니다.</translation>
    </message>
    <message>
        <source>These keys cannot be used to sign requests.</source>
        <translation>이 인증키로는 요청에 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>%1에 대한 연결이 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use https in the endpoint; http is for addresses of this computer only.</source>
        <translation>아무것도 전송하지 않았습니다. 엔드포인트에 https를 사용하십시오. http는 이 컴퓨터 자체의 주소에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Keys consist of ASCII letters, digits and punctuation, without spaces or line breaks. Copy both keys from the console and enter them again.</source>
        <translation>아무것도 전송하지 않았습니다. 인증키는 공백이나 줄 바꿈 없이 ASCII 영문자, 숫자, 기호로만 이루어집니다. 콘솔에서 두 인증키를 다시 복사하여 입력하십시오.</translation>
    </message>
    <message>
        <source>Trainboard stopped reading the response of %1, because it took too much memory.</source>
        <translation>메모리를 너무 많이 사용하여 %1에서 보내는 응답을 더 이상 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the endpoint.</source>
        <translation>다시 시도하십시오. 다시 발생하면 엔드포인트를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Trainings</source>
        <translation>학습 내보내기</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Safe for s&amp;preadsheets</source>
        <translation>스프레드시트에서 안전하게 열기(&amp;P)</translation>
    </message>
    <message>
        <source>Puts an apostrophe in front of text that a spreadsheet would evaluate as a formula, which can send your data elsewhere. Without it, values are written as they were received.</source>
        <translation>스프레드시트가 수식으로 계산할 텍스트 앞에 작은따옴표를 붙입니다. 수식은 데이터를 외부로 보낼 수 있습니다. 이 옵션을 끄면 값을 받은 그대로 기록합니다.</translation>
    </message>
    <message>
        <source>&amp;Byte order mark for Excel</source>
        <translation>Excel용 바이트 순서 표시(BOM)(&amp;B)</translation>
    </message>
    <message>
        <source>Without it, Excel reads Korean and Japanese text in a wrong encoding. Some scripts cannot read a file that begins with it.</source>
        <translation>이 표시가 없으면 Excel이 한국어와 일본어 텍스트를 잘못된 인코딩으로 읽습니다. 일부 스크립트는 이 표시로 시작하는 파일을 읽지 못합니다.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV(쉼표로 구분)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV(탭으로 구분)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 표</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Selected (%1)</source>
        <comment>trainings</comment>
        <translation>선택한 학습(%1)(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hown (%1)</source>
        <comment>trainings</comment>
        <translation>표시된 학습(%1)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <comment>trainings</comment>
        <translation>모든 학습(%1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Visible (%1)</source>
        <comment>columns</comment>
        <translation>표시된 열(%1)(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;ll (%1)</source>
        <comment>columns</comment>
        <translation>모든 열(%1)(&amp;L)</translation>
    </message>
    <message>
        <source>The file contains each training exactly as AiTEMS sent it: {&quot;trains&quot;:[…]}, in the order of the list.</source>
        <translation>파일에 각 학습이 AiTEMS가 보낸 그대로 목록 순서대로 {&quot;trains&quot;:[…]} 형태로 들어갑니다.</translation>
    </message>
    <message>
        <source>Columns are named as in trainboard-cli --columns. Times are in ISO 8601 with the offset of %1, durations in seconds.</source>
        <translation>열의 이름은 trainboard-cli --columns와 같습니다. 시간은 %1의 오프셋이 있는 ISO 8601 형식이고, 소요 시간은 초 단위입니다.</translation>
    </message>
    <message>
        <source>The file contains an array with an object for each training.</source>
        <translation>파일에 학습마다 객체가 하나씩 있는 배열이 들어갑니다.</translation>
    </message>
    <message>
        <source>Tabs and line breaks in a value become spaces.</source>
        <translation>값에 있는 탭과 줄 바꿈은 공백이 됩니다.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written or changed.</source>
        <translation>내보내기를 취소했습니다. 파일을 저장하거나 변경하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hyperparameter(s) have no column, because there are too many. JSON has all of them.</source>
        <translation>
            <numerusform>하이퍼파라미터가 너무 많아 %Ln개에는 열이 없습니다. JSON에는 모두 들어갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln training(s) to %1.</source>
        <translation>
            <numerusform>학습 %Ln개를 %1에 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLSX (Excel workbook)</source>
        <translation>XLSX(Excel 통합 문서)</translation>
    </message>
    <message>
        <source>Text is stored as text, never as a formula. Text beyond %1 characters is cut.</source>
        <translation>텍스트는 텍스트로 저장되며 수식으로 처리되지 않습니다. %1자를 넘는 텍스트는 잘립니다.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>%1 was not saved. The folder %2 does not exist any more. Choose another folder.</source>
        <translation>%1을(를) 저장하지 못했습니다. %2 폴더가 더 이상 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved. You lack permission to write to this file or to the folder %2. Choose another folder or name.</source>
        <translation>%1을(를) 저장하지 못했습니다. 이 파일이나 %2 폴더에 쓸 권한이 없습니다. 다른 폴더나 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved. The disk with the folder %2 is full. Free some space, or choose another folder.</source>
        <translation>%1을(를) 저장하지 못했습니다. %2 폴더가 있는 디스크가 가득 찼습니다. 공간을 확보하거나 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved. Another program may have the file open. Close it there, or choose another name.</source>
        <translation>%1을(를) 저장하지 못했습니다. 다른 프로그램에서 파일을 열고 있을 수 있습니다. 그 프로그램에서 파일을 닫거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved in %2. Choose another folder or name.</source>
        <translation>%1을(를) %2에 저장하지 못했습니다. 다른 폴더나 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved. The disk with the folder %2, where workbooks are put together, is full. Free some space, or choose another format.</source>
        <translation>%1을(를) 저장하지 못했습니다. 통합 문서를 만드는 폴더 %2이(가) 있는 디스크가 가득 찼습니다. 여유 공간을 확보하거나 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved. The workbook could not be put together in the folder %2. Try again, or choose another format.</source>
        <translation>%1을(를) 저장하지 못했습니다. %2 폴더에서 통합 문서를 만들 수 없습니다. 다시 시도하거나 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was not saved. A worksheet holds at most %2 trainings. Export fewer of them, or choose another format.</source>
        <translation>%1을(를) 저장하지 못했습니다. 워크시트 하나에는 학습을 %2개까지 담을 수 있습니다. 더 적게 내보내거나 다른 형식을 선택하십시오.</translation>
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
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter trainings</source>
        <translation>학습 목록 필터</translation>
    </message>
    <message>
        <source>Recent only</source>
        <translation>최근 항목만</translation>
    </message>
    <message>
        <source>Requests only the latest training of each type</source>
        <translation>타입별로 가장 최근에 요청한 학습만 조회합니다.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Requests the data again now (F5)</source>
        <translation>서비스에서 지금 다시 조회합니다(F5).</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>타입</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>추론 결과</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>생성 일시(시작)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>생성 일시(종료)</translation>
    </message>
    <message>
        <source>HPO: any</source>
        <translation>HPO: 전체</translation>
    </message>
    <message>
        <source>HPO: on</source>
        <translation>HPO: 설정됨</translation>
    </message>
    <message>
        <source>HPO: off</source>
        <translation>HPO: 설정 안 됨</translation>
    </message>
    <message>
        <source>Result: any</source>
        <translation>추론 결과: 전체</translation>
    </message>
    <message>
        <source>Result: yes</source>
        <translation>추론 결과: 있음</translation>
    </message>
    <message>
        <source>Result: no</source>
        <translation>추론 결과: 없음</translation>
    </message>
    <message>
        <source>Created: any time</source>
        <translation>생성 일시: 전체</translation>
    </message>
    <message>
        <source>Created: last 24 hours</source>
        <translation>생성 일시: 최근 24시간</translation>
    </message>
    <message>
        <source>Created: last 7 days</source>
        <translation>생성 일시: 최근 7일</translation>
    </message>
    <message>
        <source>Created: last 30 days</source>
        <translation>생성 일시: 최근 30일</translation>
    </message>
    <message>
        <source>Created: last 12 months</source>
        <translation>생성 일시: 최근 12개월</translation>
    </message>
    <message>
        <source>Created: between…</source>
        <translation>생성 일시: 기간 지정…</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show only rows that contain all these words, or for which all of this holds: status:failed created:&lt;7d hp.item_top_n&gt;20000 (Ctrl+F or /; F1 for more)</source>
        <translation>이 단어를 모두 포함하거나 다음 조건에 모두 맞는 행만 표시합니다: status:failed created:&lt;7d hp.item_top_n&gt;20000 (Ctrl+F 또는 /, 자세한 내용은 F1)</translation>
    </message>
    <message>
        <source>What the Filter Understands</source>
        <translation>필터에 쓸 수 있는 표현</translation>
    </message>
    <message>
        <source>Created: as typed</source>
        <translation>생성 일시: 입력한 조건</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The language of all windows and messages.</source>
        <translation>모든 창과 메시지에 사용하는 언어입니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 모드</translation>
    </message>
    <message>
        <source>The colors of all windows. With Follow System they change together with the desktop.</source>
        <translation>모든 창의 색상입니다. 시스템 설정에 따르면 데스크톱과 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Show times in</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The time zone in which all windows show times. Filters with dates use it, too.</source>
        <translation>모든 창에서 시간을 표시하는 시간대입니다. 날짜 필터에도 적용됩니다.</translation>
    </message>
    <message>
        <source>Show relative times</source>
        <translation>상대 시간 표시</translation>
    </message>
    <message>
        <source>The table shows how long ago a training was created, such as &quot;2 h ago&quot;. Point at it to see the time.</source>
        <translation>표에 학습이 생성된 지 얼마나 지났는지 &quot;2시간 전&quot;처럼 표시합니다. 마우스를 올리면 정확한 시간이 표시됩니다.</translation>
    </message>
    <message>
        <source>Time zone of AiTEMS</source>
        <translation>AiTEMS의 시간대</translation>
    </message>
    <message>
        <source>The times that AiTEMS sends do not name a time zone. Trainboard reads them in this one. After a change, the trainings are loaded again.</source>
        <translation>AiTEMS가 보내는 시각에는 시간대가 표시되어 있지 않습니다. Trainboard는 이 시간대의 시각으로 읽습니다. 변경하면 학습을 다시 불러옵니다.</translation>
    </message>
    <message>
        <source>Failing first</source>
        <translation>실패 항목을 맨 위에 표시</translation>
    </message>
    <message>
        <source>Services and trainings that failed stand above the others, in whatever order they are.</source>
        <translation>정렬 순서와 관계없이 실패한 서비스와 학습을 맨 위에 표시합니다.</translation>
    </message>
    <message>
        <source>Follow System</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>Local Time</source>
        <translation>현지 시간</translation>
    </message>
    <message>
        <source>Korea Standard Time</source>
        <translation>한국 표준시</translation>
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
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Trainboard shows the trainings of your recommenders on AiTEMS, a service of NAVER Cloud Platform. It only reads: it cannot start, change or delete anything.</source>
        <translation>Trainboard는 네이버 클라우드 플랫폼 AiTEMS에서 운영하는 추천 서비스의 학습을 보여 줍니다. 조회만 하므로 학습을 시작하거나 변경하거나 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>To look around without an account, choose File &gt; Explore the Demo.</source>
        <translation>계정 없이 둘러보려면 파일 &gt; 데모 둘러보기를 선택하십시오.</translation>
    </message>
    <message>
        <source>To see your own trainings, choose File &gt; Accounts…, then enter a name, the access key and the secret key of your account. Test Connection says whether the keys work.</source>
        <translation>내 학습을 보려면 파일 &gt; 계정…을 선택한 다음 이름과 Access Key, Secret Key를 입력하십시오. 연결 테스트로 인증키를 사용할 수 있는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a service on the left, or All services. Press Enter on a training to see its details.</source>
        <translation>왼쪽에서 서비스 또는 모든 서비스를 선택하십시오. 학습에서 Enter 키를 누르면 상세 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>Trainboard refreshes what it shows by itself. F5 does it at once.</source>
        <translation>표시된 내용은 자동으로 새로 고쳐집니다. F5 키를 누르면 바로 새로 고칩니다.</translation>
    </message>
    <message>
        <source>What the Columns Mean</source>
        <translation>열의 의미</translation>
    </message>
    <message>
        <source>Status: the state that AiTEMS gives. What is in progress is blue, what failed is red.</source>
        <translation>상태: AiTEMS가 알려 주는 상태입니다. 진행 중인 학습은 파란색, 실패한 학습은 빨간색으로 표시합니다.</translation>
    </message>
    <message>
        <source>Type and Version: which kind of recommendation was trained, and the name that AiTEMS gave to this training.</source>
        <translation>타입과 버전: 학습한 추천의 종류와 AiTEMS가 이 학습에 붙인 이름입니다.</translation>
    </message>
    <message>
        <source>Created: when the training was requested. The header names the time zone.</source>
        <translation>생성 일시: 학습을 요청한 시간입니다. 열 머리글에 시간대가 표시됩니다.</translation>
    </message>
    <message>
        <source>Took: how long the training ran, as far as Trainboard has watched it. &quot;Up to&quot; means that nobody watched all the time. For a training in progress it says when the training is expected to end.</source>
        <translation>소요 시간: Trainboard가 조회한 범위에서 학습에 걸린 시간입니다. &quot;최대&quot;는 계속 조회하지는 못했다는 뜻입니다. 진행 중인 학습에는 예상 종료 시간을 표시합니다.</translation>
    </message>
    <message>
        <source>Next Update: when a service that is trained by a schedule is trained again.</source>
        <translation>다음 업데이트 예정: 예약 학습을 사용하는 서비스가 다음에 학습되는 시간입니다.</translation>
    </message>
    <message>
        <source>HPO: how many hyperparameters differ from their defaults. &quot;Off&quot; means that hyperparameter optimization is off.</source>
        <translation>HPO: 기본값과 다른 하이퍼파라미터의 수입니다. &quot;설정 안 됨&quot;은 하이퍼파라미터 최적화를 사용하지 않는다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Result: whether the training can be used for recommendations.</source>
        <translation>추론 결과: 학습을 추천에 사용할 수 있는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>View &gt; Columns… shows, hides and orders columns. Each hyperparameter can be a column, too.</source>
        <translation>보기 &gt; 열…에서 열을 표시하거나 숨기고 순서를 바꿀 수 있습니다. 하이퍼파라미터도 열로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Finding Trainings</source>
        <translation>학습 찾기</translation>
    </message>
    <message>
        <source>Type words into the filter above the table: it shows the rows that have all of them. The buttons below it choose types, states and dates. Nothing is requested for that.</source>
        <translation>표 위의 필터에 단어를 입력하면 모든 단어가 들어 있는 행만 표시합니다. 그 아래 버튼으로 타입, 상태, 날짜를 선택할 수 있습니다. 이때 요청을 보내지는 않습니다.</translation>
    </message>
    <message>
        <source>The filter also takes questions, such as status:failed created:&lt;7d for what failed in the last seven days.</source>
        <translation>필터에는 조건식도 쓸 수 있습니다. 예를 들어 status:failed created:&lt;7d는 최근 7일 동안 실패한 학습을 표시합니다.</translation>
    </message>
    <message>
        <source>Show what the filter understands</source>
        <translation>필터에 쓸 수 있는 표현 보기</translation>
    </message>
    <message>
        <source>Ctrl+K opens a field that goes to any training, service, view or command.</source>
        <translation>Ctrl+K 키를 누르면 학습, 서비스, 뷰, 명령으로 바로 이동하는 입력란이 열립니다.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>뷰</translation>
    </message>
    <message>
        <source>A view is a name for a question, the columns, their order and the time zone. The tabs above the filter are views; each shows how many trainings it has now.</source>
        <translation>뷰는 조건식, 열, 정렬 순서, 시간대를 묶어 이름을 붙인 것입니다. 필터 위의 탭이 뷰이며, 현재 해당하는 학습 수를 표시합니다.</translation>
    </message>
    <message>
        <source>Change the filter or the columns, then choose View &gt; Views &gt; Save View As… to keep them. A dot beside the name says that you have changed the view since it was saved.</source>
        <translation>필터나 열을 바꾼 다음 보기 &gt; 뷰 &gt; 다른 이름으로 뷰 저장…을 선택하면 저장됩니다. 이름 옆의 점은 저장한 뒤 뷰를 변경했다는 표시입니다.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Select 2 to 20 trainings and press Ctrl+D. Each option is a row, each training a column. Only options that differ are shown at first.</source>
        <translation>학습을 2~20개 선택하고 Ctrl+D 키를 누르십시오. 행은 옵션, 열은 학습입니다. 처음에는 값이 다른 옵션만 표시합니다.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D compares a training with the last one of its service and type that completed. So you see what was changed before it failed.</source>
        <translation>Ctrl+Shift+D 키는 같은 서비스와 타입에서 마지막으로 완료된 학습과 비교합니다. 실패하기 전에 무엇이 바뀌었는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>While Trainboard runs, it asks for what is new: often while a training is in progress, otherwise rarely. File &gt; Preferences… sets how often, and which notifications you get.</source>
        <translation>Trainboard는 실행되는 동안 새로운 내용을 조회합니다. 학습이 진행 중일 때는 자주, 그 외에는 가끔 조회합니다. 조회 간격과 받을 알림은 파일 &gt; 환경 설정…에서 설정합니다.</translation>
    </message>
    <message>
        <source>The strip &quot;Since you last looked&quot; says what completed and failed while you were away. Each number shows exactly those trainings.</source>
        <translation>&quot;마지막 확인 이후&quot; 표시줄은 자리를 비운 사이 완료되거나 실패한 학습을 알려 줍니다. 숫자를 누르면 해당 학습만 표시합니다.</translation>
    </message>
    <message>
        <source>&quot;Takes longer than usual&quot; compares a training with the last 20 of its service and type that completed. It needs some of these that Trainboard has watched, so it says nothing at first. This is not an error of AiTEMS: look at the training, and ask the support of NAVER Cloud Platform if it does not end.</source>
        <translation>&quot;평소보다 오래 걸림&quot;은 같은 서비스와 타입에서 완료된 최근 학습 20개와 비교한 결과입니다. Trainboard가 조회한 학습이 어느 정도 있어야 하므로 처음에는 표시되지 않습니다. AiTEMS의 오류는 아닙니다. 학습을 확인하고, 끝나지 않으면 네이버 클라우드 플랫폼 고객 지원에 문의하십시오.</translation>
    </message>
    <message>
        <source>AiTEMS keeps no times of states. What Trainboard has seen is in its history, on this computer only.</source>
        <translation>AiTEMS는 상태가 바뀐 시간을 보관하지 않습니다. Trainboard가 조회한 내용은 이 컴퓨터의 기록에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>키보드</translation>
    </message>
    <message>
        <source>Everything can be done by keys. Tab goes to the next part of a window, the arrow keys move within it, Enter opens, Esc closes or empties.</source>
        <translation>모든 작업을 키보드로 할 수 있습니다. Tab 키는 창의 다음 부분으로 이동하고, 화살표 키는 그 안에서 이동하며, Enter 키는 열고, Esc 키는 닫거나 비웁니다.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9 choose a service, Ctrl+0 goes to the table.</source>
        <translation>Ctrl+1~Ctrl+9 키는 서비스를 선택하고, Ctrl+0 키는 표로 이동합니다.</translation>
    </message>
    <message>
        <source>Ctrl+F goes to the filter, Ctrl+K to everything.</source>
        <translation>Ctrl+F 키는 필터로, Ctrl+K 키는 어디로든 이동합니다.</translation>
    </message>
    <message>
        <source>Shift+F10 opens the menu of a row.</source>
        <translation>Shift+F10 키는 행의 메뉴를 엽니다.</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>모든 키보드 단축키 보기</translation>
    </message>
    <message>
        <source>Privacy and Keys</source>
        <translation>개인정보와 인증키</translation>
    </message>
    <message>
        <source>Your keys are kept in the keychain of this computer and nowhere else. They are in no file, no log and no report of Trainboard.</source>
        <translation>인증키는 이 컴퓨터의 키체인에만 보관됩니다. Trainboard의 파일, 로그, 보고서에는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The secret key is never sent. It signs each request, and the service checks the signature.</source>
        <translation>Secret Key는 전송되지 않습니다. 요청마다 서명하는 데 사용되며, 서비스는 그 서명을 확인합니다.</translation>
    </message>
    <message>
        <source>Trainboard sends requests to the endpoints of your accounts only. It collects no usage statistics, and it does not look for updates by itself.</source>
        <translation>Trainboard는 등록한 계정의 엔드포인트로만 요청을 보냅니다. 사용 통계를 수집하지 않으며, 업데이트를 스스로 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>The history and the settings are files in your own folders on this computer. Removing an account removes its keys and its history.</source>
        <translation>기록과 설정은 이 컴퓨터의 사용자 폴더에 저장됩니다. 계정을 삭제하면 인증키와 기록도 삭제됩니다.</translation>
    </message>
    <message>
        <source>When Something Goes Wrong</source>
        <translation>문제 해결</translation>
    </message>
    <message>
        <source>Keys are rejected: check that both keys belong to the same account and are active. Help &gt; Signature Inspector shows what was signed.</source>
        <translation>인증키가 거부된 경우: 두 인증키가 같은 계정의 것이고 사용 중인지 확인하십시오. 도움말 &gt; 서명 검사기에서 서명한 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Permission is missing: a sub-account needs a policy for AiTEMS. The message names the action that is not allowed.</source>
        <translation>권한이 없는 경우: 서브 계정에는 AiTEMS 정책이 필요합니다. 허용되지 않은 액션은 메시지에 표시됩니다.</translation>
    </message>
    <message>
        <source>The clock is wrong: the service rejects requests whose time differs by more than five minutes. Correct the clock of this computer.</source>
        <translation>시계가 맞지 않는 경우: 서비스는 시간이 5분 넘게 차이 나는 요청을 거부합니다. 이 컴퓨터의 시계를 맞추십시오.</translation>
    </message>
    <message>
        <source>There is no connection: a proxy may be needed. File &gt; Network Settings… has one, and certificates of your organization.</source>
        <translation>연결되지 않는 경우: 프록시가 필요할 수 있습니다. 프록시와 조직의 인증서는 파일 &gt; 네트워크 설정…에서 지정합니다.</translation>
    </message>
    <message>
        <source>The keychain does not respond: unlock it, then try again. On Linux a Secret Service must run, such as that of GNOME or KDE.</source>
        <translation>키체인이 응답하지 않는 경우: 잠금을 해제한 다음 다시 시도하십시오. Linux에서는 GNOME이나 KDE 등의 Secret Service가 실행 중이어야 합니다.</translation>
    </message>
    <message>
        <source>Something else: Help &gt; Request Log lists all requests with their outcome.</source>
        <translation>그 외의 경우: 도움말 &gt; 요청 로그에서 모든 요청과 결과를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Make a support report</source>
        <translation>지원 보고서 만들기</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Trainboard Help</source>
        <translation>Trainboard 도움말</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>도움말에서 찾기</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>장 목록</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>장</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n chapter(s)</source>
        <translation>
            <numerusform>%n개 장에서 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have this text.</source>
        <translation>도움말에 이 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>The history has been cleared.</source>
        <translation>기록을 지웠습니다.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>K&amp;eep for</source>
        <translation>보관 기간(&amp;E)</translation>
    </message>
    <message>
        <source>Trainboard remembers the states in which it has seen your trainings. What is older than this is removed once a day.</source>
        <translation>Trainboard는 조회한 학습의 상태를 저장합니다. 이 기간보다 오래된 기록은 하루에 한 번 삭제합니다.</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>기록 보관 기간</translation>
    </message>
    <message>
        <source>Size on this computer</source>
        <translation>이 컴퓨터에서 차지하는 용량</translation>
    </message>
    <message>
        <source>The demo keeps no history. To clear the history of your accounts, choose one of them first.</source>
        <translation>데모의 기록은 저장하지 않습니다. 계정의 기록을 지우려면 먼저 계정을 선택하십시오.</translation>
    </message>
    <message>
        <source>What the history of all accounts takes on the disk.</source>
        <translation>모든 계정의 기록이 디스크에서 차지하는 용량입니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>There are no keys in the history. It never leaves this computer.</source>
        <translation>기록에는 인증키가 없으며, 이 컴퓨터 밖으로 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Clear &amp;History…</source>
        <translation>기록 지우기(&amp;H)…</translation>
    </message>
    <message>
        <source>Forgets the history of all accounts. This cannot be undone, so Trainboard asks first.</source>
        <translation>모든 계정의 기록을 지웁니다. 취소할 수 없으므로 먼저 확인합니다.</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>3년</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long the history is kept</comment>
        <translation>무기한</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the history of all accounts? When trainings changed their states and how long they took will be lost. The service keeps no such history.</source>
        <translation>모든 계정의 기록을 지우시겠습니까? 학습 상태가 언제 바뀌었고 얼마나 걸렸는지에 대한 정보가 사라집니다. 서비스에는 이러한 기록이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep History</source>
        <translation>기록 유지(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;lear History</source>
        <translation>기록 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Clearing the history…</source>
        <translation>기록을 지우는 중…</translation>
    </message>
    <message>
        <source>The history could not be cleared, because its file cannot be written now. Quit other running Trainboards, check that the disk is not full, then try again.</source>
        <translation>지금은 파일에 쓸 수 없어 기록을 지우지 못했습니다. 다른 Trainboard를 종료하고 디스크가 가득 차지 않았는지 확인한 다음 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>HpoWords</name>
    <message>
        <source>%1 s</source>
        <comment>a number of seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(빈 텍스트)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from minimum to maximum</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Differs from the default</source>
        <translation>기본값과 다름</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>허용 범위를 벗어남</translation>
    </message>
    <message>
        <source>Not of the documented kind</source>
        <translation>문서와 다른 데이터 타입</translation>
    </message>
    <message>
        <source>No documented default</source>
        <translation>문서에 기본값 없음</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>문서에 없음</translation>
    </message>
    <message>
        <source>%1 Recommended: %2.</source>
        <comment>a sentence, and which values are recommended</comment>
        <translation>%1 권장값은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>HyperparameterModel</name>
    <message>
        <source>Option</source>
        <translation>옵션명</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Allowed Range</source>
        <translation>허용 범위</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Last Completed</source>
        <translation>마지막 완료</translation>
    </message>
</context>
<context>
    <name>ImportMenu</name>
    <message>
        <source>Import keys of the NAVER Cloud Platform CLI from %1. The file is only read.</source>
        <translation>%1에서 네이버 클라우드 플랫폼 CLI의 인증키를 가져옵니다. 파일은 읽기만 합니다.</translation>
    </message>
</context>
<context>
    <name>JsonEdit</name>
    <message>
        <source>The JSON is too long to be shown whole. %1 copies all of it.</source>
        <comment>%1 is the name of a button</comment>
        <translation>JSON이 너무 길어 일부만 표시합니다. &apos;%1&apos;을(를) 누르면 전체를 복사합니다.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>키 필터</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>In the Table of the Trainings</source>
        <translation>학습 표</translation>
    </message>
    <message>
        <source>Go to another row or column</source>
        <translation>다른 행 또는 열로 이동</translation>
    </message>
    <message>
        <source>Go to the first or last row</source>
        <translation>첫 행 또는 마지막 행으로 이동</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>행 추가 선택</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>모든 행 선택</translation>
    </message>
    <message>
        <source>Compare the selected trainings</source>
        <translation>선택한 학습 비교</translation>
    </message>
    <message>
        <source>Go to the next row that begins with what you type</source>
        <translation>입력한 글자로 시작하는 다음 행으로 이동</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>행 메뉴 열기</translation>
    </message>
    <message>
        <source>In the Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>제안 표시</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>제안 사용</translation>
    </message>
    <message>
        <source>Empty the filter, then go to the table</source>
        <translation>필터를 비운 다음 표로 이동</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>표로 이동</translation>
    </message>
    <message>
        <source>In the Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Next Difference</source>
        <translation>다음 차이</translation>
    </message>
    <message>
        <source>Previous Difference</source>
        <translation>이전 차이</translation>
    </message>
    <message>
        <source>Make the training of the current column the base</source>
        <translation>현재 열의 학습을 기준으로 설정</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>선택한 셀 복사</translation>
    </message>
    <message>
        <source>In Every Window</source>
        <translation>모든 창</translation>
    </message>
    <message>
        <source>Go to the next or previous part</source>
        <translation>다음 또는 이전 부분으로 이동</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>Or enter the keys and keep them for this session only.</source>
        <translation>또는 인증키를 입력하여 이 세션에서만 사용하십시오.</translation>
    </message>
    <message>
        <source>What you typed is still here. Or keep the keys for this session only.</source>
        <translation>입력한 내용은 그대로 남아 있습니다. 또는 인증키를 이 세션에서만 사용할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Until then the keys stay in the keychain.</source>
        <translation>그때까지 인증키는 키체인에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Start the Windows service &quot;Credential Manager&quot; (VaultSvc), then try again.</source>
        <translation>Windows 서비스 &quot;Credential Manager&quot;(VaultSvc)를 시작한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Open Keychain Access and check that there is a login keychain, then try again.</source>
        <translation>&quot;키체인 접근&quot; 앱을 열어 로그인 키체인이 있는지 확인한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Install and start a keychain, such as GNOME Keyring (package gnome-keyring), KWallet or KeePassXC with its Secret Service, log in again, then try again.</source>
        <translation>GNOME Keyring(패키지 gnome-keyring), KWallet 또는 Secret Service를 켠 KeePassXC 등의 키체인을 설치하여 실행하고 다시 로그인한 후, 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; could not be read.</source>
        <translation>&quot;%1&quot; 계정의 인증키를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; could not be stored.</source>
        <translation>&quot;%1&quot; 계정의 인증키를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The keys of &quot;%1&quot; could not be removed.</source>
        <translation>&quot;%1&quot; 계정의 인증키를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The keychain (%1) is locked.</source>
        <translation>키체인(%1)이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The keychain (%1) denied access.</source>
        <translation>키체인(%1)에서 접근을 거부했습니다.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer (%1).</source>
        <translation>이 컴퓨터에서 실행 중인 키체인이 없습니다(확인한 키체인: %1).</translation>
    </message>
    <message>
        <source>No keys found in the keychain (%1).</source>
        <translation>키체인(%1)에서 인증키를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>The entry for this account in the keychain (%1) is not a valid key pair.</source>
        <translation>키체인(%1)에 저장된 이 계정의 항목이 올바른 인증키 쌍이 아닙니다.</translation>
    </message>
    <message>
        <source>The keychain (%1) failed.</source>
        <translation>키체인(%1)에서 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>키체인의 잠금을 해제한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Allow Trainboard to use it, then try again.</source>
        <translation>Trainboard가 키체인을 사용하도록 허용한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Enter the keys again. If you stored them on another desktop or in another keychain, they are still there.</source>
        <translation>인증키를 다시 입력하십시오. 다른 데스크톱 환경이나 다른 키체인에 저장했다면 그곳에 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Try again. The details show the message of the keychain.</source>
        <translation>다시 시도하십시오. 상세 정보에는 키체인이 알려 준 내용이 그대로 표시됩니다.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>키체인의 응답을 기다리는 중…</translation>
    </message>
    <message>
        <source>The account has no name. Enter a name.</source>
        <translation>계정 이름이 없습니다. 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is already an account called &quot;%1&quot;. Choose another name.</source>
        <translation>&quot;%1&quot; 계정이 이미 있습니다. 다른 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; no longer exists. Another Trainboard may have removed it.</source>
        <translation>&quot;%1&quot; 계정이 더 이상 없습니다. 실행 중인 다른 Trainboard에서 삭제했을 수 있습니다.</translation>
    </message>
    <message>
        <source>The accounts could not be saved in %1. The change lasts until you quit Trainboard. Check that the file can be written and that the disk is not full, then try again.</source>
        <translation>계정을 %1에 저장하지 못했습니다. 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. 파일에 쓸 수 있는지, 디스크 공간이 충분한지 확인한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no %1. The NAVER Cloud Platform CLI creates it when you run &quot;ncloud configure&quot;.</source>
        <translation>%1 파일이 없습니다. 이 파일은 &quot;ncloud configure&quot; 명령으로 인증키를 설정하면 네이버 클라우드 플랫폼 CLI에서 생성합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 파일을 읽을 수 없습니다. 파일 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is too large to be the file of the NAVER Cloud Platform CLI.</source>
        <translation>%1 파일이 너무 커서 네이버 클라우드 플랫폼 CLI의 파일로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 contains no complete key pair. Enter the keys by hand.</source>
        <translation>%1 파일에 완전한 인증키 쌍이 없습니다. 인증키를 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>The unused keys could not be removed.</source>
        <translation>사용하지 않는 인증키를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>The permissions of %1 allow other users of this computer to read it. Run: %2</source>
        <translation>%1 파일의 권한에 따라 이 컴퓨터의 다른 사용자가 이 파일을 읽을 수 있습니다. 다음 명령을 실행하십시오. %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who can read and change the keys in it. Compare the imported access key with those in the console of NAVER Cloud Platform. If you do not trust that user, create a new one there.</source>
        <translation>%1은(는) 이 컴퓨터의 다른 사용자 소유이며, 그 사용자가 파일의 인증키를 읽고 변경할 수 있습니다. 가져온 Access Key를 네이버 클라우드 플랫폼 콘솔의 Access Key와 비교하십시오. 그 사용자를 신뢰하지 않으면 콘솔에서 새 인증키를 생성하십시오.</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who can change the keys in %2. Compare the imported access key with those in the console of NAVER Cloud Platform.</source>
        <translation>%1은(는) 이 컴퓨터의 다른 사용자 소유이며, 그 사용자가 %2 파일의 인증키를 변경할 수 있습니다. 가져온 Access Key를 네이버 클라우드 플랫폼 콘솔의 Access Key와 비교하십시오.</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change %1. Check the keys in it, then run: %2</source>
        <translation>권한 설정에 따라 이 컴퓨터의 다른 사용자가 %1 파일을 변경할 수 있습니다. 파일의 인증키를 확인한 후 다음 명령을 실행하십시오. %2</translation>
    </message>
</context>
<context>
    <name>LastGoodBar</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>The list has no earlier completed training of the same service and type.</source>
        <translation>목록에 서비스와 유형이 같고 먼저 완료된 학습이 없습니다.</translation>
    </message>
    <message>
        <source>No hyperparameter differs from the last completed version %1 (%2).</source>
        <comment>version, when it was created</comment>
        <translation>마지막으로 완료된 버전 %1(%2)과(와) 다른 하이퍼파라미터가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hyperparameters differ from the last completed version %1 (%2).</source>
        <comment>version, when it was created</comment>
        <translation>
            <numerusform>하이퍼파라미터 %Ln개가 마지막으로 완료된 버전 %1(%2)과(와) 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are out of range.</source>
        <translation>
            <numerusform>값 %Ln개가 허용 범위를 벗어났습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutReset</name>
    <message>
        <source>The layout was reset. Choose Undo Reset Layout to get back the layout that you had.</source>
        <translation>레이아웃을 초기화했습니다. 이전 레이아웃으로 되돌리려면 초기화 취소를 선택하십시오.</translation>
    </message>
    <message>
        <source>The layout is as it was before.</source>
        <translation>이전 레이아웃으로 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Select at most %L1 trainings to copy links to them.</source>
        <translation>링크를 복사하려면 학습을 %L1개 이하로 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln links.</source>
        <translation>
            <numerusform>링크 %Ln개를 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>링크를 복사했습니다.</translation>
    </message>
    <message>
        <source>Copied links to %L1 of %L2 trainings. The IDs of the others contain characters that a link cannot contain.</source>
        <translation>학습 %L2건 중 %L1건의 링크를 복사했습니다. 나머지는 ID에 링크에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>No link was copied. The question or the ID of the service is too long or contains characters that a link cannot contain.</source>
        <translation>링크를 복사하지 못했습니다. 조건이나 서비스 ID가 너무 길거나 링크에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>LinkErrors</name>
    <message>
        <source>&quot;%1&quot; is not a link to Trainboard. Such a link begins with %2.</source>
        <translation>&quot;%1&quot;은(는) Trainboard 링크가 아닙니다. Trainboard 링크는 %2(으)로 시작합니다.</translation>
    </message>
    <message>
        <source>The link is too long to be opened.</source>
        <translation>링크가 너무 길어서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The link leads to &quot;%1&quot;, which this version of Trainboard does not know. Check the link, or use a newer version.</source>
        <translation>이 버전의 Trainboard가 알지 못하는 위치(&quot;%1&quot;)로 연결되는 링크입니다. 링크를 확인하거나 최신 버전을 사용하십시오.</translation>
    </message>
    <message>
        <source>The link contains a user name, a port or a fragment, which links to Trainboard never have. Check the link.</source>
        <translation>링크에 사용자 이름, 포트 또는 프래그먼트가 있습니다. Trainboard 링크에는 이러한 항목이 없습니다. 링크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The link contains characters that are not encoded correctly. Copy the link again.</source>
        <translation>링크에 올바르게 인코딩되지 않은 문자가 있습니다. 링크를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The link contains control characters. Copy the link again.</source>
        <translation>링크에 제어 문자가 있습니다. 링크를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The link contains the parameter &quot;%1&quot; more than once. Check the link.</source>
        <translation>링크에 파라미터 &quot;%1&quot;이(가) 두 번 이상 있습니다. 링크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in the link is too long. Check the link.</source>
        <translation>링크에 있는 &quot;%1&quot;의 값이 너무 깁니다. 링크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The value of &quot;recent&quot; in the link must be true or false. Check the link.</source>
        <translation>링크에 있는 &quot;recent&quot;의 값은 true 또는 false여야 합니다. 링크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The link does not name a service. Check the link.</source>
        <translation>링크에 서비스가 없습니다. 링크를 확인하십시오.</translation>
    </message>
    <message>
        <source>A link to a training needs a service, a type and a version. Check the link.</source>
        <translation>학습 링크에는 서비스, 타입, 버전이 모두 필요합니다. 링크를 확인하십시오.</translation>
    </message>
    <message>
        <source>The link contains a question that cannot be read.</source>
        <translation>링크에 있는 조건을 해석할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>The account &quot;%1&quot; has no service &quot;%2&quot;. If another account has this service, choose that account.</source>
        <translation>&quot;%1&quot; 계정에는 서비스 &quot;%2&quot;이(가) 없습니다. 다른 계정에 있는 서비스라면 그 계정을 선택하십시오.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has no training &quot;%2&quot; in its list. It may have been deleted.</source>
        <comment>%2 is a version</comment>
        <translation>서비스 &quot;%1&quot;의 학습 목록에 &quot;%2&quot;이(가) 없습니다. 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;. The view &quot;%2&quot; is shown instead.</source>
        <translation>&quot;%1&quot; 뷰가 없습니다. 대신 &quot;%2&quot; 뷰를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>The settings and the list of accounts in %1 could not be read. The file was renamed to %2, and Trainboard starts with its defaults. Add the accounts again, or quit Trainboard, repair that file and move it back. Keys in the keychain were not touched.</source>
        <translation>%1 파일의 설정과 계정 목록을 읽지 못했습니다. 이 파일은 %2 파일로 옮겨 보관했으며, Trainboard를 기본 설정으로 시작합니다. 계정을 다시 추가하거나, Trainboard를 종료하고 보관된 파일을 복구하여 원래 위치로 되돌리십시오. 키체인의 인증키는 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>The settings and the list of accounts in %1 could no longer be read. The file was renamed to %2, and Trainboard saved its current settings to a new file. Check that no other program writes to this file.</source>
        <translation>%1 파일의 설정과 계정 목록을 더 이상 읽을 수 없습니다. 이 파일은 %2 파일로 옮겨 보관했으며, Trainboard에서 사용 중인 내용을 새로 저장했습니다. 다른 프로그램이 이 파일에 쓰고 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The settings and the list of accounts in %1 could not be read, and the file could not be renamed. It was left as it is, and changes last until you quit Trainboard. Quit Trainboard, then repair the file or move it away. Keys in the keychain were not touched.</source>
        <translation>%1 파일의 설정과 계정 목록을 읽지 못했으며, 파일을 옮겨 보관하지도 못했습니다. 파일은 그대로 두었으며, 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. Trainboard를 종료한 후 파일을 복구하거나 다른 위치로 옮기십시오. 키체인의 인증키는 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Settings and accounts could not be saved in %1. Changes last until you quit Trainboard. Check that the disk is not full, and that you may write to this file and its folder.</source>
        <translation>설정과 계정을 %1에 저장하지 못했습니다. 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. 디스크 공간이 충분한지, 이 파일과 폴더에 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>An account in %1 is not used, because it has no name. Its entry is still in the file. Give it a name there, or remove its lines.</source>
        <translation>%1 파일에 이름이 없는 계정이 있어 사용하지 않습니다. 해당 내용은 파일에 그대로 두었습니다. 파일에서 이름을 입력하거나 해당 내용을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; in %2 is not used, because its id is not one that Trainboard makes. Its entry is still in the file. Add the account again, and remove its old lines from the file.</source>
        <translation>%2 파일의 &quot;%1&quot; 계정은 ID가 Trainboard에서 만든 형식이 아니므로 사용하지 않습니다. 해당 내용은 파일에 그대로 두었습니다. 계정을 다시 추가하고 파일에서 이전 내용을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; in %2 is not used, because another account has the same id. Its entry is still in the file. Add the account again, and remove its old lines from the file.</source>
        <translation>%2 파일의 &quot;%1&quot; 계정은 다른 계정과 ID가 같으므로 사용하지 않습니다. 해당 내용은 파일에 그대로 두었습니다. 계정을 다시 추가하고 파일에서 이전 내용을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; in %2 is not used, because another account has the same name. Its entry is still in the file. Give it another name there, or remove its lines.</source>
        <translation>%2 파일의 &quot;%1&quot; 계정은 다른 계정과 이름이 같으므로 사용하지 않습니다. 해당 내용은 파일에 그대로 두었습니다. 파일에서 다른 이름을 입력하거나 해당 내용을 삭제하십시오.</translation>
    </message>
    <message>
        <source>%2 belongs to another user of this computer. Trainboard does not use the settings and the list of accounts in %1 and has left the file as it is; changes last until you quit Trainboard. Check the accounts in the file, then make %2 yours or move it away.</source>
        <translation>%2은(는) 이 컴퓨터의 다른 사용자 소유입니다. Trainboard는 %1 파일의 설정과 계정 목록을 사용하지 않고 파일을 그대로 두었으며, 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. 파일의 계정을 확인한 후 %2의 소유자를 본인으로 변경하거나 다른 위치로 옮기십시오.</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change the settings and the list of accounts in %1. Trainboard does not use this file and has left it as it is; changes last until you quit Trainboard. Check the accounts in the file. Then set XDG_CONFIG_HOME to a folder of your own, or run the following command, and start Trainboard again: %2</source>
        <translation>권한 설정에 따라 이 컴퓨터의 다른 사용자가 %1 파일의 설정과 계정 목록을 변경할 수 있습니다. Trainboard는 이 파일을 사용하지 않고 그대로 두었으며, 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. 파일의 계정을 확인하십시오. 그런 다음 XDG_CONFIG_HOME을 본인 소유의 폴더로 설정하거나 다음 명령을 실행하고 Trainboard를 다시 시작하십시오. %2</translation>
    </message>
    <message>
        <source>%2 belongs to another user of this computer. Trainboard does not use the settings and the list of accounts in %1 and has left the file as it is; changes last until you quit Trainboard. Check the accounts in the file. Then set XDG_CONFIG_HOME to a folder of your own, copy the folder of the file there, and start Trainboard again.</source>
        <translation>%2은(는) 이 컴퓨터의 다른 사용자 소유입니다. Trainboard는 %1 파일의 설정과 계정 목록을 사용하지 않고 파일을 그대로 두었으며, 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. 파일의 계정을 확인하십시오. 그런 다음 XDG_CONFIG_HOME을 본인 소유의 폴더로 설정하고 파일이 있는 폴더를 그곳에 복사한 후 Trainboard를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Settings and accounts were not saved in %1, because permissions allow other users of this computer to change them there; changes last until you quit Trainboard. Set XDG_CONFIG_HOME to a folder of your own, or run the following command, then start Trainboard again: %2</source>
        <translation>권한 설정에 따라 이 컴퓨터의 다른 사용자가 변경할 수 있으므로 설정과 계정을 %1에 저장하지 않았습니다. 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. XDG_CONFIG_HOME을 본인 소유의 폴더로 설정하거나 다음 명령을 실행한 후 Trainboard를 다시 시작하십시오. %2</translation>
    </message>
    <message>
        <source>Settings and accounts were not saved in %1, because %2 belongs to another user of this computer; changes last until you quit Trainboard. Set XDG_CONFIG_HOME to a folder of your own, then start Trainboard again.</source>
        <translation>%2이(가) 이 컴퓨터의 다른 사용자 소유이므로 설정과 계정을 %1에 저장하지 않았습니다. 변경 내용은 Trainboard를 종료할 때까지만 유지됩니다. XDG_CONFIG_HOME을 본인 소유의 폴더로 설정한 후 Trainboard를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The history of trainings is not kept, because the SQLite driver of Qt is not installed. Install it (libqt6sql6-sqlite on Debian and Ubuntu), then start Trainboard again.</source>
        <translation>Qt의 SQLite 드라이버가 설치되지 않아 학습 기록을 저장하지 않습니다. 드라이버를 설치한 다음(Debian, Ubuntu에서는 libqt6sql6-sqlite) Trainboard를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The history of trainings in %1 is damaged and could not be renamed, so no history is kept. Move the file away, then start Trainboard again.</source>
        <translation>%1의 학습 기록이 손상되었지만 파일 이름을 바꿀 수 없어 기록을 저장하지 않습니다. 파일을 다른 곳으로 옮긴 다음 Trainboard를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The history of trainings in %1 was damaged. The file was renamed to %2, and a new history has begun.</source>
        <translation>%1의 학습 기록이 손상되었습니다. 파일 이름을 %2(으)로 바꾸고 새 기록을 시작했습니다.</translation>
    </message>
    <message>
        <source>A newer version of Trainboard wrote the history of trainings in %1. The file was left as it is, and no history is kept. Use that version to continue the history.</source>
        <translation>%1의 학습 기록은 더 새로운 버전의 Trainboard가 저장한 것입니다. 파일을 그대로 두고 기록을 저장하지 않습니다. 기록을 이어 가려면 그 버전을 사용하십시오.</translation>
    </message>
    <message>
        <source>Permissions allow other users of this computer to change the history of trainings in %1. Trainboard does not use this file, and no history is kept. Correct the permissions, then start Trainboard again.</source>
        <translation>권한 때문에 이 컴퓨터의 다른 사용자가 %1의 학습 기록을 바꿀 수 있습니다. Trainboard는 이 파일을 사용하지 않으며 기록을 저장하지 않습니다. 권한을 바로잡은 다음 Trainboard를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Another Trainboard writes the history of trainings in %1. This one only reads it until the other one quits.</source>
        <translation>다른 Trainboard가 %1의 학습 기록을 저장하고 있습니다. 그 프로그램을 종료할 때까지 이 Trainboard는 기록을 읽기만 합니다.</translation>
    </message>
    <message>
        <source>The history of trainings could not be saved in %1, because the disk is full. Free some space. Trainboard saves what is new as soon as it can.</source>
        <translation>디스크가 가득 차서 %1에 학습 기록을 저장할 수 없습니다. 공간을 확보하십시오. Trainboard는 저장할 수 있게 되는 대로 새 내용을 저장합니다.</translation>
    </message>
    <message>
        <source>The history of trainings could not be saved in %1. Check that you may write to this file and its folder. Trainboard saves what is new as soon as it can.</source>
        <translation>%1에 학습 기록을 저장할 수 없습니다. 이 파일과 폴더에 쓸 권한이 있는지 확인하십시오. Trainboard는 저장할 수 있게 되는 대로 새 내용을 저장합니다.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The departure board of your AiTEMS trainings.</source>
        <translation>AiTEMS 학습 현황을 한눈에 보여 주는 현황판입니다.</translation>
    </message>
    <message>
        <source>Explore a made-up AiTEMS service; needs no keys.</source>
        <translation>가상의 AiTEMS 서비스를 둘러봅니다. 인증키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Show the account of that name.</source>
        <translation>지정한 이름의 계정을 표시합니다.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Show the trainings of that service.</source>
        <translation>지정한 서비스의 학습 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Show only the latest training of each type.</source>
        <translation>타입별로 가장 최근에 요청한 학습만 표시합니다.</translation>
    </message>
    <message>
        <source>%1
Run &quot;trainboard --help&quot; to see the options.</source>
        <extracomment>%1 is what is wrong with the call</extracomment>
        <translation>%1
사용법을 보려면 &quot;trainboard --help&quot;를 실행하십시오.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>예상하지 못한 인수: %1</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 옵션에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>The demo has no accounts: use either --demo or --account.</source>
        <translation>데모에는 계정이 없습니다. --demo와 --account 중 하나만 사용하십시오.</translation>
    </message>
    <message>
        <source>A link already says what to show. Use it without --service, --recent, --where and --view.</source>
        <translation>표시할 내용은 링크에 이미 지정되어 있습니다. --service, --recent, --where, --view 없이 사용하십시오.</translation>
    </message>
    <message>
        <source>The value of --view is too long.</source>
        <translation>--view의 값이 너무 깁니다.</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>링크는 한 번에 하나만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Show the trainings that answer this question, for example &quot;status:failed created:&lt;7d&quot;. The manual of trainboard-cli describes the language.</source>
        <translation>이 조건에 맞는 학습을 표시합니다. 예: &quot;status:failed created:&lt;7d&quot;. 조건의 형식은 trainboard-cli 설명서에 있습니다.</translation>
    </message>
    <message>
        <source>question</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Show the view of that name.</source>
        <translation>지정한 이름의 뷰를 표시합니다.</translation>
    </message>
    <message>
        <source>Show what a link to Trainboard says: trainboard://service/ID, with a question in ?where=…, or what Copy Link has copied.</source>
        <translation>Trainboard 링크가 가리키는 내용을 표시합니다. trainboard://service/ID(조건은 ?where=…) 또는 링크 복사로 복사한 링크를 지정합니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>서비스 필터</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스 목록</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>학습 목록</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Time Zone</source>
        <translation>표시 시간대(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>화면 모드(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>학습(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Explore the Demo</source>
        <translation>데모 둘러보기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>창 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation>지금 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in Trainings</source>
        <translation>학습 목록에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear All Filters</source>
        <translation>모든 필터 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Recent &amp;Only</source>
        <translation>최근 항목만(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>현지 시간(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Korea Standard Time</source>
        <translation>한국 표준시(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Follow &amp;System</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>라이트(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>다크(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>상세 정보 보기(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;Cell</source>
        <translation>셀 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation>행 복사(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Trainboard</source>
        <translation>Trainboard 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>계정(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Network Settings…</source>
        <translation>네트워크 설정(&amp;N)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Loading</source>
        <translation>불러오기 취소(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>cURL로 복사(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as cURL, Signed for &amp;Five Minutes</source>
        <translation>5분간 유효한 서명을 넣어 cURL로 복사(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Signature Inspector</source>
        <translation>서명 검사기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Request Log</source>
        <translation>요청 로그(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>정렬 기준(&amp;S)</translation>
    </message>
    <message>
        <source>Showing the details of the first %L1 of %L2 selected trainings. Select fewer trainings to see the details of the others.</source>
        <translation>선택한 학습 %L2건 중 처음 %L1건의 상세 정보를 표시합니다. 나머지를 보려면 학습을 더 적게 선택하십시오.</translation>
    </message>
    <message>
        <source>Copied. Anyone who gets this command can use it for five minutes. Then it is removed from the clipboard.</source>
        <translation>복사했습니다. 이 명령을 손에 넣은 사람은 누구나 5분 동안 사용할 수 있습니다. 그 후에는 클립보드에서 제거됩니다.</translation>
    </message>
    <message>
        <source>The JSON of these trainings is too large to be copied. Select fewer trainings.</source>
        <translation>선택한 학습의 JSON이 너무 커서 복사할 수 없습니다. 학습을 더 적게 선택하십시오.</translation>
    </message>
    <message>
        <source>Sho&amp;w Notifications</source>
        <translation>알림 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Pa&amp;use Watching</source>
        <translation>조회 일시 중지(&amp;U)</translation>
    </message>
    <message>
        <source>Notify me when trainings complete, fail or get a result while Trainboard is running</source>
        <translation>Trainboard가 실행되는 동안 학습이 완료되거나 실패하거나 결과가 생기면 알립니다</translation>
    </message>
    <message>
        <source>&amp;Mute Notifications</source>
        <translation>알림 끄기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Service Details</source>
        <translation>서비스 상세 정보(&amp;S)</translation>
    </message>
    <message>
        <source>Curr&amp;ent Column</source>
        <translation>현재 열(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>열(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>비교(&amp;O)</translation>
    </message>
    <message>
        <source>Compare with &amp;Last Completed</source>
        <translation>마지막 완료 학습과 비교(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>뷰(&amp;V)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>링크 복사(&amp;K)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k to View</source>
        <translation>뷰 링크 복사(&amp;K)</translation>
    </message>
    <message>
        <source>What you asked for will be shown after you add an account or start the demo.</source>
        <translation>계정을 추가하거나 데모를 시작하면 요청한 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Relative T&amp;imes</source>
        <translation>상대 시간(&amp;I)</translation>
    </message>
    <message>
        <source>Show how long ago trainings were created; the tool tips have the times</source>
        <translation>학습이 생성된 뒤 지난 시간을 표시합니다. 정확한 시각은 도구 설명에 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>서비스(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Go to Anyt&amp;hing…</source>
        <translation>바로 가기(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Trainings Table</source>
        <translation>학습 표(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make Services Wider</source>
        <translation>서비스 목록 넓히기(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;ake Services Narrower</source>
        <translation>서비스 목록 좁히기(&amp;A)</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>레이아웃 초기화(&amp;Y)</translation>
    </message>
    <message>
        <source>Un&amp;do Reset Layout</source>
        <translation>레이아웃 초기화 취소(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdown으로 복사(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON으로 복사(&amp;J)</translation>
    </message>
    <message>
        <source>The list of services is now %L1 pixels wide.</source>
        <translation>서비스 목록의 너비가 %L1픽셀이 되었습니다.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>지금은 사용할 수 없음</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>There is nothing to show of this service</source>
        <translation>이 서비스에는 표시할 내용이 없음</translation>
    </message>
    <message>
        <source>Hide Column &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 열 숨기기</translation>
    </message>
    <message>
        <source>Show Column &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 열 표시</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>version and description of a training</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type and service of a training</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>환경 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>Failing First</source>
        <translation>실패 항목을 맨 위에 표시</translation>
    </message>
    <message>
        <source>Trainboard &amp;Help</source>
        <translation>Trainboard 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Save Support Re&amp;port…</source>
        <translation>지원 보고서 저장(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Longer than usual</source>
        <comment>a training in progress</comment>
        <translation>평소보다 오래 걸림</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>the next update</comment>
        <translation>예정 시각 지남</translation>
    </message>
    <message>
        <source>Completed since you last looked</source>
        <comment>a training</comment>
        <translation>마지막 확인 이후 완료</translation>
    </message>
    <message>
        <source>Failed since you last looked</source>
        <comment>a training</comment>
        <translation>마지막 확인 이후 실패</translation>
    </message>
    <message>
        <source>Being served</source>
        <comment>a training</comment>
        <translation>서비스 제공 중</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>메시지 닫기</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Copies the message, the details and the version for somebody who can help. The report contains no secrets.</source>
        <translation>문제 해결을 도와줄 사람에게 전달할 수 있도록 메시지, 상세 정보, 버전을 복사합니다. 인증키 등 민감한 정보는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Retry Now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Enter Keys…</source>
        <translation>인증키 입력…</translation>
    </message>
    <message>
        <source>Edit Account…</source>
        <translation>계정 편집…</translation>
    </message>
    <message>
        <source>Signature Inspector</source>
        <translation>서명 검사기</translation>
    </message>
    <message>
        <source>Use Server Time</source>
        <translation>서버 시간 사용</translation>
    </message>
    <message>
        <source>Show Response…</source>
        <translation>응답 보기…</translation>
    </message>
    <message>
        <source>Shows the whole response of the server, which may repeat the access key and the signature.</source>
        <translation>서버의 응답 전체를 표시합니다. 응답에 Access Key와 서명이 포함되어 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The CA file %1 cannot be read. Check that it is there, and that you may read it.</source>
        <translation>CA 파일(%1)을 읽을 수 없습니다. 파일이 있는지, 읽기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The CA file %1 is larger than 1 MiB. Choose the file with the certificate of your company&apos;s authority.</source>
        <translation>CA 파일(%1)이 1MiB보다 큽니다. 회사 인증 기관의 인증서가 들어 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1. Export it as PEM (Base64).</source>
        <translation>CA 파일(%1)에 인증서가 없습니다. 인증서를 PEM(Base64) 형식으로 내보내십시오.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user name and password could not be stored.</source>
        <translation>프록시의 사용자 이름과 비밀번호를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The proxy&apos;s user name and password could not be removed from the keychain.</source>
        <translation>키체인에서 프록시의 사용자 이름과 비밀번호를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>What you typed is still here. Try again, or keep it for this session only.</source>
        <translation>입력한 내용은 그대로 남아 있습니다. 다시 시도하거나, 입력한 내용을 이 세션에서만 사용하십시오.</translation>
    </message>
    <message>
        <source>They stay there and are not used. Try again later.</source>
        <translation>사용되지 않는 상태로 키체인에 남아 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network Settings</source>
        <translation>네트워크 설정</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>시스템 프록시 사용(&amp;S)</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>시스템 프록시 사용</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>프록시 사용 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>프록시 사용 안 함</translation>
    </message>
    <message>
        <source>&amp;Manual proxy</source>
        <translation>프록시 수동 설정(&amp;M)</translation>
    </message>
    <message>
        <source>Manual proxy</source>
        <translation>프록시 수동 설정</translation>
    </message>
    <message>
        <source>Proxy type</source>
        <translation>프록시 종류</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>프록시 호스트</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>포트(&amp;R)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>The proxy requires a &amp;login</source>
        <translation>프록시 로그인 필요(&amp;L)</translation>
    </message>
    <message>
        <source>The proxy requires a login</source>
        <translation>프록시 로그인 필요</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>프록시 사용자 이름</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>프록시 비밀번호</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 파일(&amp;F)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 파일</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>TLS verification is always on. The certificates in this file are trusted in addition to the certificates of the system. Use it if your company&apos;s proxy inspects connections.</source>
        <translation>TLS 검증은 항상 사용합니다. 시스템의 인증서에 더해 이 파일의 인증서도 신뢰합니다. 회사 프록시에서 연결을 검사하는 경우에 지정하십시오.</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Connection time-&amp;out</source>
        <translation>연결 제한 시간(&amp;O)</translation>
    </message>
    <message>
        <source>Connection time-out, in seconds</source>
        <translation>연결 제한 시간(초)</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Time-out for &amp;each attempt</source>
        <translation>시도당 전체 제한 시간(&amp;E)</translation>
    </message>
    <message>
        <source>Time-out for each attempt, in seconds</source>
        <translation>시도당 전체 제한 시간(초)</translation>
    </message>
    <message>
        <source>They are kept in the keychain (%1).</source>
        <translation>사용자 이름과 비밀번호는 키체인(%1)에 보관됩니다.</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep</source>
        <translation>저장됨. 변경하지 않으려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>A login is in memory for this session; leave both empty to keep it.</source>
        <translation>로그인 정보가 이 세션 동안 메모리에 보관됩니다. 변경하지 않으려면 둘 다 비워 두십시오.</translation>
    </message>
    <message>
        <source>A login is stored in %1; leave both empty to keep it.</source>
        <translation>로그인 정보가 %1에 저장되어 있습니다. 변경하지 않으려면 둘 다 비워 두십시오.</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA 파일 선택</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy alone, such as proxy.example.com.</source>
        <translation>proxy.example.com과 같이 프록시의 이름이나 주소만 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the port of the proxy.</source>
        <translation>프록시의 포트를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password.</source>
        <translation>사용자 이름과 비밀번호를 모두 입력하십시오.</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting</source>
        <translation>대기 중지(&amp;W)</translation>
    </message>
    <message>
        <source>Try A&amp;gain</source>
        <translation>다시 시도(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep for This Session</source>
        <translation>이 세션에서만 사용(&amp;K)</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1. They last until you quit Trainboard. Check that the disk is not full, and that you may write to this file.</source>
        <translation>설정을 %1에 저장하지 못했습니다. 설정은 Trainboard를 종료할 때까지만 유지됩니다. 디스크 공간이 충분한지, 이 파일에 쓰기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>종류(&amp;Y)</translation>
    </message>
    <message>
        <source>They are forgotten when you quit the demo.</source>
        <translation>데모를 종료하면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>The server through which all requests go, where your network has one.</source>
        <translation>네트워크에 프록시가 있을 때 모든 요청이 거쳐 가는 서버입니다.</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>추가 인증 기관</translation>
    </message>
    <message>
        <source>Certificates of your organization that are trusted in addition to those of the system.</source>
        <translation>시스템 인증서와 함께 신뢰하는 조직의 인증서입니다.</translation>
    </message>
    <message>
        <source>Time-outs</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>How long Trainboard waits for a connection and for a response.</source>
        <translation>연결과 응답을 기다리는 시간입니다.</translation>
    </message>
    <message>
        <source>&amp;Network Settings…</source>
        <translation>네트워크 설정(&amp;N)…</translation>
    </message>
    <message>
        <source>These settings apply together, when you confirm them in a window of their own.</source>
        <translation>이 설정은 별도의 창에서 확인하면 함께 적용됩니다.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>시스템 프록시</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>프록시 사용 안 함</translation>
    </message>
    <message>
        <source>%1, with a login</source>
        <comment>the address of a proxy</comment>
        <translation>%1, 로그인 사용</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Connection: %1 s, response: %2 s</source>
        <translation>연결: %1초, 응답: %2초</translation>
    </message>
</context>
<context>
    <name>NewRowsChip</name>
    <message>
        <source>New rows above</source>
        <translation>위에 새 행 있음</translation>
    </message>
    <message>
        <source>Show the first row (Home)</source>
        <translation>첫 행 보기(Home)</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Since you last looked</source>
        <translation>마지막 확인 이후</translation>
    </message>
    <message>
        <source>Dismiss the news</source>
        <translation>소식 닫기</translation>
    </message>
    <message>
        <source>Show only these trainings</source>
        <translation>이 학습만 표시</translation>
    </message>
    <message>
        <source>Since %1, still loading:</source>
        <comment>%1 is a moment</comment>
        <translation>%1 이후(불러오는 중):</translation>
    </message>
    <message>
        <source>Since %1 no training completed or failed.</source>
        <comment>%1 is a moment</comment>
        <translation>%1 이후 완료되거나 실패한 학습이 없습니다.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <comment>%1 is a moment</comment>
        <translation>%1 이후:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>완료 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>실패 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln take(s) longer than usual</source>
        <translation>
            <numerusform>평소보다 오래 걸리는 학습 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) overdue</source>
        <translation>
            <numerusform>예정 시각이 지난 업데이트 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more time(s)</source>
        <comment>when nobody watched</comment>
        <translation>
            <numerusform>%1 외 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched %1; states in between are not known.</source>
        <comment>%1 is: 18:02 to 08:55</comment>
        <translation>%1에는 확인하지 않았으므로 그 사이의 상태는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What has happened since %1 is not known yet.</source>
        <comment>%1 is a moment</comment>
        <translation>%1 이후의 상황은 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>Since yesterday 18:02: 12 completed, 2 failed</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Since %1 no training completed or failed in the services that were asked.</source>
        <comment>%1 is a moment</comment>
        <translation>조회한 서비스에는 %1 이후 완료되거나 실패한 학습이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) not asked. Choose All services to see what happened there.</source>
        <translation>
            <numerusform>조회하지 않은 서비스 %Ln개. 모든 서비스를 선택하면 그동안의 결과를 볼 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsTeller</name>
    <message>
        <source>Compare</source>
        <comment>a failed training with the last completed one</comment>
        <translation>비교</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Result available</source>
        <comment>a training has a result to recommend from</comment>
        <translation>결과 있음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the version of a training, %2 its type</extracomment>
        <translation>%1(%2)</translation>
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
            <numerusform>학습 %n건 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed</source>
        <translation>
            <numerusform>학습 %n건 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>trainings, after &quot;3 trainings completed&quot;</comment>
        <translation>
            <numerusform>%n건 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) with a new result</source>
        <translation>
            <numerusform>새 결과가 있는 학습 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new result</source>
        <comment>trainings, after &quot;3 trainings completed&quot;</comment>
        <translation>
            <numerusform>새 결과 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>외 %n건</numerusform>
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
            <numerusform>%1 - 서비스 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Host not found</source>
        <translation>호스트를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>연결 거부됨</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <translation>인증서 거부됨</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 연결 실패</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>프록시 오류</translation>
    </message>
    <message>
        <source>Proxy requires a login</source>
        <translation>프록시 로그인 필요</translation>
    </message>
    <message>
        <source>Network failed</source>
        <translation>네트워크 오류</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>리디렉션됨</translation>
    </message>
    <message>
        <source>Keys not accepted</source>
        <translation>인증키 거부됨</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>대상을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>요청이 너무 많음</translation>
    </message>
    <message>
        <source>Request not accepted</source>
        <translation>요청 거부됨</translation>
    </message>
    <message>
        <source>Service failed</source>
        <translation>서비스 오류</translation>
    </message>
    <message>
        <source>Unreadable response</source>
        <translation>응답 해석 불가</translation>
    </message>
    <message>
        <source>Response too large</source>
        <translation>응답이 너무 큼</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status 401 and what it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>네트워크 연결 없음</translation>
    </message>
    <message>
        <source>Unusable keys</source>
        <translation>사용할 수 없는 키</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>Took too much memory</source>
        <translation>메모리를 너무 많이 사용함</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to a training, service, view or command</source>
        <translation>학습, 서비스, 뷰 또는 명령으로 이동</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>Searching the trainings…</source>
        <translation>학습을 찾는 중…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>찾은 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the palette has found, and more about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경 설정</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>기본값 복원(&amp;D)</translation>
    </message>
    <message>
        <source>Of this page only.</source>
        <translation>이 페이지에만 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Undo Restore</source>
        <translation>복원 취소(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>설정 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>No settings found.</source>
        <translation>이 단어가 들어 있는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>The settings on the page %1 were reset to their defaults. Undo Restore brings back what you had chosen.</source>
        <translation>%1 페이지의 설정을 기본값으로 복원했습니다. [복원 취소]를 누르면 선택했던 설정으로 되돌립니다.</translation>
    </message>
    <message>
        <source>The settings on the page %1 are as you had chosen them.</source>
        <translation>%1 페이지의 설정을 선택했던 값으로 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>상세 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Sho&amp;w Response…</source>
        <translation>응답 보기(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows the whole response of the server, which may repeat the access key and the signature.</source>
        <translation>서버의 응답 전체를 표시합니다. 응답에 Access Key와 서명이 포함되어 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>QuestionCompleter</name>
    <message numerus="yes">
        <source>%Ln suggestion(s). Choose one with the arrow keys.</source>
        <translation>
            <numerusform>제안 %Ln개. 화살표 키로 선택하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>제안</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>학습 %Ln건</numerusform>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QuestionErrors</name>
    <message>
        <source>Only numbers can be compared with &lt;, &lt;=, &gt; and &gt;=, for example hp.item_top_n&gt;=20000.</source>
        <translation>&lt;, &lt;=, &gt;, &gt;=로는 숫자만 비교할 수 있습니다. 예: hp.item_top_n&gt;=20000</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. To search for this text, put it in quotation marks.</source>
        <translation>&quot;%1&quot; 필드는 없습니다. 이 텍스트를 찾으려면 큰따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>닫는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>닫는 큰따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>Enter a date such as 2026-11-01 or 2026-11-01T10:30, an age such as 30m, 12h, 7d or 2w, or today or yesterday.</source>
        <translation>2026-11-01이나 2026-11-01T10:30 같은 날짜, 30m, 12h, 7d, 2w 같은 경과 시간, today 또는 yesterday를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter a duration such as 45s, 30m, 2h, 1h30m or 3d.</source>
        <translation>45s, 30m, 2h, 1h30m, 3d 같은 소요 시간을 입력하십시오.</translation>
    </message>
    <message>
        <source>Use one of these: %1. Put a value that is not documented in quotation marks.</source>
        <comment>a list of words</comment>
        <translation>다음 중 하나를 입력하십시오: %1. 문서에 없는 값은 큰따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>Use one of these fields: %1.</source>
        <comment>a list of words</comment>
        <translation>다음 필드 중 하나를 사용하십시오: %1.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <comment>a list of words</comment>
        <translation>다음 중 하나를 입력하십시오: %1.</translation>
    </message>
    <message>
        <source>A value is missing after &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 뒤에 값이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value for %2.</source>
        <comment>%2 is the name of a field</comment>
        <translation>&quot;%1&quot;은(는) %2에 쓸 수 없는 값입니다.</translation>
    </message>
    <message>
        <source>Enter the name of a hyperparameter after &quot;hp.&quot;.</source>
        <translation>&quot;hp.&quot; 뒤에 하이퍼파라미터 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter only one value after &lt;, &lt;=, &gt; or &gt;=, not &quot;%1&quot;.</source>
        <translation>&lt;, &lt;=, &gt;, &gt;= 뒤에는 &quot;%1&quot; 대신 값을 하나만 입력하십시오.</translation>
    </message>
    <message>
        <source>The field %1 cannot be compared with &lt;, &lt;=, &gt; or &gt;=. Enter a value after %1: instead.</source>
        <translation>%1 필드는 &lt;, &lt;=, &gt;, &gt;=로 비교할 수 없습니다. 대신 %1: 뒤에 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is an unexpected closing parenthesis. Enter a word or a field before it, or remove it.</source>
        <translation>닫는 괄호가 잘못된 위치에 있습니다. 그 앞에 단어나 필드를 입력하거나 괄호를 삭제하십시오.</translation>
    </message>
    <message>
        <source>A word or a field is missing next to &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 옆에 단어나 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Parentheses or NOTs are nested too deeply. Simplify the question.</source>
        <translation>괄호나 NOT이 너무 많이 중첩되었습니다. 조건을 단순하게 바꾸십시오.</translation>
    </message>
    <message>
        <source>The question is too long. Shorten it.</source>
        <translation>조건이 너무 깁니다. 줄여서 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>What the Filter Understands</source>
        <translation>필터에 쓸 수 있는 표현</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Shows trainings</source>
        <translation>표시되는 학습</translation>
    </message>
    <message>
        <source>with this word anywhere in the row</source>
        <translation>행 어딘가에 이 단어가 있는 학습</translation>
    </message>
    <message>
        <source>with these words side by side</source>
        <translation>이 단어들이 나란히 있는 학습</translation>
    </message>
    <message>
        <source>that failed, in any way; also running, idle, succeeded, or a state of AiTEMS</source>
        <translation>어떤 식으로든 실패한 학습. running, idle, succeeded 또는 AiTEMS의 상태도 가능</translation>
    </message>
    <message>
        <source>of one of these types</source>
        <translation>이 유형 중 하나인 학습</translation>
    </message>
    <message>
        <source>with this word in the description; also version: and service:</source>
        <translation>설명에 이 단어가 있는 학습. version:, service:도 가능</translation>
    </message>
    <message>
        <source>younger than seven days; also 30m, 12h, 2w</source>
        <translation>생성된 지 7일이 안 된 학습. 30m, 12h, 2w도 가능</translation>
    </message>
    <message>
        <source>created on or between these days</source>
        <translation>이 기간(양 끝 날짜 포함)에 생성된 학습</translation>
    </message>
    <message>
        <source>created yesterday; also today</source>
        <translation>어제 생성된 학습. today도 가능</translation>
    </message>
    <message>
        <source>that are updated within a day</source>
        <translation>하루 안에 업데이트될 학습</translation>
    </message>
    <message>
        <source>that took longer than two hours, or have been running for longer</source>
        <translation>2시간 넘게 걸렸거나 2시간 넘게 진행 중인 학습</translation>
    </message>
    <message>
        <source>in their state for more than half an hour</source>
        <translation>현재 상태가 30분 넘게 지속된 학습</translation>
    </message>
    <message>
        <source>that their service recommends from</source>
        <translation>서비스가 추천에 사용 중인 학습</translation>
    </message>
    <message>
        <source>that take longer than usual; also overdue, new-completed, new-failed</source>
        <translation>평소보다 오래 걸리는 학습. overdue, new-completed, new-failed도 가능</translation>
    </message>
    <message>
        <source>with HPO; also result:yes</source>
        <translation>HPO를 사용한 학습. result:yes도 가능</translation>
    </message>
    <message>
        <source>with at least this value of a hyperparameter</source>
        <translation>하이퍼파라미터가 이 값 이상인 학습</translation>
    </message>
    <message>
        <source>with a value from 1,000 to 5,000</source>
        <translation>값이 1,000에서 5,000까지인 학습</translation>
    </message>
    <message>
        <source>that have this hyperparameter</source>
        <translation>이 하이퍼파라미터가 있는 학습</translation>
    </message>
    <message>
        <source>without this word in the description; NOT is the same</source>
        <translation>설명에 이 단어가 없는 학습. NOT도 같은 뜻</translation>
    </message>
    <message>
        <source>for which one of both holds</source>
        <translation>둘 중 하나에 맞는 학습</translation>
    </message>
    <message>
        <source>All parts must hold. The names of the fields are the same in all languages. Choose an example to put it into the filter. In the filter, Ctrl+Space lists what you can write.</source>
        <translation>모든 조건에 맞아야 합니다. 필드 이름은 모든 언어에서 같습니다. 예를 선택하면 필터에 입력됩니다. 필터에서 Ctrl+Space를 누르면 입력할 수 있는 항목이 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Status of the training</source>
        <translation>학습 상태</translation>
    </message>
    <message>
        <source>What the training recommends</source>
        <translation>학습 유형</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>버전의 일부</translation>
    </message>
    <message>
        <source>Part of the description</source>
        <translation>설명의 일부</translation>
    </message>
    <message>
        <source>Part of the name or the ID of the service</source>
        <translation>서비스 이름 또는 ID의 일부</translation>
    </message>
    <message>
        <source>When the training was created: a date or an age</source>
        <translation>학습 생성 일시: 날짜 또는 경과 시간</translation>
    </message>
    <message>
        <source>When the next update is due: a date or a time from now</source>
        <translation>다음 업데이트 예정: 날짜 또는 남은 시간</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>학습에 걸린 시간</translation>
    </message>
    <message>
        <source>How long the training has been in its state</source>
        <translation>현재 상태가 된 후 지난 시간</translation>
    </message>
    <message>
        <source>Whether HPO was on</source>
        <translation>HPO 설정 여부</translation>
    </message>
    <message>
        <source>Whether the training has a result</source>
        <translation>학습 결과 유무</translation>
    </message>
    <message>
        <source>A mark of the training</source>
        <translation>학습의 표시</translation>
    </message>
    <message>
        <source>A hyperparameter of the training</source>
        <translation>학습의 하이퍼파라미터</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>모든 실패 상태</translation>
    </message>
    <message>
        <source>All states in progress</source>
        <translation>모든 진행 중 상태</translation>
    </message>
    <message>
        <source>All idle states</source>
        <translation>모든 유휴 상태</translation>
    </message>
    <message>
        <source>All successes</source>
        <translation>모든 성공 상태</translation>
    </message>
</context>
<context>
    <name>RequestLogDialog</name>
    <message>
        <source>Request Log</source>
        <translation>요청 로그</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>요청 로그</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Co&amp;py Rows</source>
        <translation>행 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>The last %L1 requests, with the newest at the end. The log contains no keys and no signatures.</source>
        <translation>최근 요청을 %L1건까지 표시하며, 가장 최근 요청이 맨 아래에 있습니다. 인증키와 서명은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>요청 없음</translation>
    </message>
    <message>
        <source>Each request to a service is listed here with its outcome.</source>
        <translation>서비스에 보낸 요청이 결과와 함께 여기에 하나씩 표시됩니다.</translation>
    </message>
    <message>
        <source>Save Request Log</source>
        <translation>요청 로그 저장</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>The request log could not be saved as %1. Choose another folder or name.</source>
        <translation>요청 로그를 %1 파일로 저장하지 못했습니다. 다른 폴더나 이름을 선택하십시오.</translation>
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
        <translation>요청을 전송한 일시(%1)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트 수</translation>
    </message>
    <message>
        <source>Size of the response body</source>
        <translation>응답 본문의 크기</translation>
    </message>
</context>
<context>
    <name>ResponseDialog</name>
    <message>
        <source>Response</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>This response may repeat what Trainboard sent: the access key and the signature of the request. Check it before you pass it on. Trainboard never sends the secret key.</source>
        <translation>이 응답에는 Trainboard가 보낸 내용, 즉 Access Key와 요청의 서명이 포함되어 있을 수 있습니다. 다른 사람에게 전달하기 전에 확인하십시오. Trainboard는 Secret Key를 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Text of the response</source>
        <translation>응답 내용</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ServedTrainingsModel</name>
    <message>
        <source>%1, version %2</source>
        <comment>type and version of a training, spoken</comment>
        <translation>%1, 버전 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>타입</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>number of rows of a result</comment>
        <translation>건수</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>최종 업데이트 일시</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Service details</source>
        <translation>서비스 상세 정보</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>기본 정보</translation>
    </message>
    <message>
        <source>Being &amp;Served</source>
        <translation>서비스 제공 중(&amp;S)</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>서비스 제공 중</translation>
    </message>
    <message>
        <source>&amp;Hyperparameters</source>
        <translation>하이퍼파라미터(&amp;H)</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>하이퍼파라미터</translation>
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
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation>셀 복사</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Update cycle</source>
        <translation>업데이트 주기</translation>
    </message>
    <message>
        <source>Base time</source>
        <translation>업데이트 기준 시간</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>최종 업데이트 일시</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>데이터셋</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Co&amp;py JSON</source>
        <translation>JSON 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>What is being served is not known.</source>
        <translation>제공 중인 학습 결과를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The hyperparameters are not known.</source>
        <translation>하이퍼파라미터를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time of day</comment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Service details — %1</source>
        <comment>%1 is the name of a service</comment>
        <translation>서비스 상세 정보 — %1</translation>
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
        <translation>상태: %1, ID: %2</translation>
    </message>
    <message>
        <source>State: %1, type: %2, ID: %3</source>
        <comment>spoken</comment>
        <translation>상태: %1, 타입: %2, ID: %3</translation>
    </message>
    <message>
        <source>State: %1, type: %2</source>
        <comment>as the API has it</comment>
        <translation>상태: %1, 타입: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>whether something is allowed, and the name of the action</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Copied the link.</source>
        <translation>링크를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message>
        <source>schema %1</source>
        <translation>스키마 %1</translation>
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
            <numerusform>응답의 항목 %n개를 읽을 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>data sets</comment>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The response has no options, but this instead: %1</source>
        <translation>응답에 옵션 대신 다음 값이 있습니다: %1</translation>
    </message>
    <message>
        <source>The response does not say whether HPO was on for the last training. The options below came with it.</source>
        <translation>마지막 학습에서 HPO를 사용했는지는 응답에 나와 있지 않습니다. 아래 옵션은 응답에 포함된 값입니다.</translation>
    </message>
    <message>
        <source>The response says nothing about hyperparameters.</source>
        <translation>응답에 하이퍼파라미터 정보가 없습니다.</translation>
    </message>
    <message>
        <source>HPO was on for the last training, which was requested with these options.</source>
        <translation>마지막 학습은 HPO를 사용하여 다음 옵션으로 요청되었습니다.</translation>
    </message>
    <message>
        <source>HPO was on for the last training, but no options came with the response.</source>
        <translation>마지막 학습에서 HPO를 사용했지만 응답에 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>HPO was off for the last training: AiTEMS&apos; own algorithm decided. The options below came with the response but were not used.</source>
        <translation>마지막 학습에서 HPO를 사용하지 않아 AiTEMS 자체 알고리즘이 결정했습니다. 아래 옵션은 응답에 포함되어 있지만 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>HPO was off for the last training: AiTEMS&apos; own algorithm decided. No options came with the response.</source>
        <translation>마지막 학습에서 HPO를 사용하지 않아 AiTEMS 자체 알고리즘이 결정했습니다. 응답에 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>The response does not say what is being served.</source>
        <translation>제공 중인 학습 결과는 응답에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is being served: no training of this service has a result yet.</source>
        <translation>제공 중인 학습 결과가 없습니다. 이 서비스에는 아직 결과가 있는 학습이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The service recommends from the results of %Ln training(s).</source>
        <translation>
            <numerusform>이 서비스는 학습 %Ln건의 결과로 추천합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Served: %1</source>
        <comment>type of a training that is served</comment>
        <translation>제공 중: %1</translation>
    </message>
    <message>
        <source>Data set: %1</source>
        <comment>name of a data set</comment>
        <translation>데이터셋: %1</translation>
    </message>
    <message>
        <source>Showing data from %1.</source>
        <translation>%1 기준 데이터를 표시하고 있습니다.</translation>
    </message>
    <message>
        <source>Trainboard now shows another account, so these details are no longer updated.</source>
        <translation>Trainboard에 다른 계정이 표시되어 있어 이 상세 정보는 더 이상 업데이트되지 않습니다.</translation>
    </message>
    <message>
        <source>The details of the service could not be loaded.</source>
        <translation>서비스 상세 정보를 불러오지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ServiceListModel</name>
    <message>
        <source>No permission</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>모든 서비스</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>서비스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>권한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>진행 중 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>State: %1 (%2)</source>
        <translation>상태: %1 (%2)</translation>
    </message>
    <message>
        <source>It has been deleted, so there is nothing to show.</source>
        <translation>삭제된 서비스이므로 표시할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Your keys have no permission to view it (%1: %2).</source>
        <translation>이 인증키에는 서비스를 조회할 권한이 없습니다(%1: %2).</translation>
    </message>
    <message>
        <source>counts not known yet</source>
        <translation>건수를 아직 알 수 없음</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>counts of trainings</comment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>list incomplete</source>
        <translation>목록 일부 누락</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in the last 24 hours</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>최근 24시간 동안 실패 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in progress or failed is not known yet, because not all trainings have been loaded.</source>
        <translation>일부 학습을 아직 불러오지 않아 진행 중이거나 실패한 학습의 수를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>As of %1:</source>
        <comment>counts of trainings</comment>
        <translation>%1 기준:</translation>
    </message>
    <message>
        <source>Minimum numbers (the list was not read to its end):</source>
        <translation>최소 건수(목록을 끝까지 조회하지 못함):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) in progress</source>
        <translation>
            <numerusform>진행 중인 학습 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the trainings requested in the last 24 hours failed</source>
        <translation>
            <numerusform>최근 24시간 동안 요청한 학습 중 실패 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed in total</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>전체 실패 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unexpected fields</source>
        <comment>state of a service that is not all as documented</comment>
        <translation>%1, 예상과 다른 항목 있음</translation>
    </message>
    <message>
        <source>notifications muted</source>
        <translation>알림 꺼짐</translation>
    </message>
    <message>
        <source>Its notifications are muted.</source>
        <translation>이 서비스의 알림은 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <comment>state of a service whose trainings did not come</comment>
        <translation>%1, 최신 상태 아님</translation>
    </message>
    <message>
        <source>not up to date</source>
        <comment>a service, spoken</comment>
        <translation>최신 상태 아님</translation>
    </message>
    <message>
        <source>Its trainings could not be loaded the last time.</source>
        <translation>마지막으로 이 서비스의 학습을 불러오지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys: %1</source>
        <comment>that choose a service</comment>
        <translation>키: %1</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Waiting for the keychain was cancelled. Try again, or enter the keys and keep them for this session.</source>
        <translation>키체인 대기를 취소했습니다. 다시 시도하거나, 인증키를 입력하여 이 세션에서만 사용하십시오.</translation>
    </message>
    <message>
        <source>These environment variables contain characters that no key has: %1. Copy the keys again without spaces and line breaks, set the variables, and start Trainboard again.</source>
        <translation>다음 환경 변수에 키로 쓰일 수 없는 문자가 있습니다: %1. 공백과 줄바꿈 없이 키를 다시 복사하여 변수를 설정한 후 Trainboard를 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>SignatureInspector</name>
    <message>
        <source>Signature Inspector</source>
        <translation>서명 검사기</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>메서드(&amp;M):</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>메서드</translation>
    </message>
    <message>
        <source>Path and &amp;query:</source>
        <translation>경로와 쿼리(&amp;Q):</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>경로와 쿼리</translation>
    </message>
    <message>
        <source>&amp;Timestamp:</source>
        <translation>타임스탬프(&amp;T):</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>타임스탬프</translation>
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
        <translation>서명 대상 문자열(&amp;S):</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>서명 대상 문자열</translation>
    </message>
    <message>
        <source>Si&amp;gnature:</source>
        <translation>서명(&amp;G):</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Server t&amp;ime:</source>
        <translation>서버 시간(&amp;I):</translation>
    </message>
    <message>
        <source>Server time</source>
        <translation>서버 시간</translation>
    </message>
    <message>
        <source>&amp;Follow the last request</source>
        <translation>항상 마지막 요청 표시(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py All</source>
        <translation>모두 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Sent to %1 at %2, attempt %L3: %4</source>
        <comment>host, time, number, outcome</comment>
        <translation>%2에 %1 서버로 전송(%L3번째 시도): %4</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>추적 ID: %1</translation>
    </message>
    <message>
        <source>Unknown, because no response came.</source>
        <translation>응답을 받지 못해 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Unknown, because the response does not contain it.</source>
        <translation>응답에 서버 시간이 없어 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with it.</source>
        <translation>이 컴퓨터의 시계와 일치합니다.</translation>
    </message>
    <message>
        <source>The timestamp was adjusted to the server&apos;s time.</source>
        <translation>타임스탬프는 서버 시간에 맞게 보정되었습니다.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>요청 없음</translation>
    </message>
    <message>
        <source>Once a request has been sent, this window shows how it was signed.</source>
        <translation>요청을 전송하면 그 요청이 어떻게 서명되었는지 이 창에 표시됩니다.</translation>
    </message>
    <message>
        <source>When a service responds with 401, it calculated a different signature, or rejected the timestamp. Compare these values with what you expect:</source>
        <translation>서비스에서 401로 응답하는 경우는 서비스에서 계산한 서명이 이 서명과 다르거나, 타임스탬프를 거부한 경우입니다. 예상한 값과 비교하십시오:</translation>
    </message>
    <message>
        <source>• Path and query are signed as they are sent: without the host, with all parameters, and with the same percent-encoding.</source>
        <translation>• 경로와 쿼리는 전송되는 그대로 서명합니다. 호스트는 제외하고 모든 파라미터를 포함하며, 퍼센트 인코딩도 전송되는 것과 같아야 합니다.</translation>
    </message>
    <message>
        <source>• The timestamp is the same in the header and in the string to sign, and at most five minutes from the server&apos;s time.</source>
        <translation>• 타임스탬프는 헤더와 서명 대상 문자열에서 같은 값이어야 하며, 서버 시간과 5분 넘게 차이 나지 않아야 합니다.</translation>
    </message>
    <message>
        <source>• The access key is in use in the console, and the secret key belongs to it, with nothing before or after it.</source>
        <translation>• Access Key는 콘솔에서 사용 중이어야 합니다. Secret Key는 그 Access Key와 짝을 이루는 것이어야 하며, 앞뒤에 다른 문자가 없어야 합니다.</translation>
    </message>
    <message>
        <source>• The string to sign has three lines and no line end after the last one. The signature is its HMAC-SHA256 with the secret key, in Base64. The access key is masked only in this window. The signed string contains the whole key.</source>
        <translation>• 서명 대상 문자열은 세 줄이며, 마지막 줄 끝에는 줄 바꿈이 없습니다. 서명은 이 문자열을 Secret Key로 HMAC-SHA256 처리하여 Base64로 나타낸 값입니다. Access Key는 이 창에서만 일부를 가려서 표시하며, 실제로는 전체 값을 서명했습니다.</translation>
    </message>
    <message>
        <source>NAVER&apos;s reference: %1</source>
        <translation>네이버 클라우드 플랫폼 API 가이드: %1</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Trainboard is already running but does not respond. Wait a moment and try again, or end the running program.</source>
        <translation>Trainboard가 이미 실행 중이지만 응답하지 않습니다. 잠시 후 다시 시도하거나 실행 중인 프로그램을 종료하십시오.</translation>
    </message>
    <message>
        <source>Trainboard is already running but does not respond. Wait a moment and try again, or end the running program (process %1).</source>
        <translation>Trainboard가 이미 실행 중이지만 응답하지 않습니다. 잠시 후 다시 시도하거나 실행 중인 프로그램(프로세스 %1)을 종료하십시오.</translation>
    </message>
    <message>
        <source>Trainboard is already running and now shows its window. It reads keys from the environment only when it starts: to use these keys, quit Trainboard and start it again.</source>
        <translation>이미 실행 중인 Trainboard의 창을 표시했습니다. 환경 변수의 인증키는 시작할 때만 읽습니다. 이 인증키를 사용하려면 Trainboard를 종료한 뒤 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Another version of Trainboard is already running. Quit it, then start Trainboard again.</source>
        <translation>다른 버전의 Trainboard가 이미 실행 중입니다. 종료한 뒤 Trainboard를 다시 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>StateHistoryModel</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>마지막 확인</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a moment at which a state had begun</comment>
        <translation>%1 이전</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <comment>two looks at a training</comment>
        <translation>%1~%2 사이</translation>
    </message>
    <message>
        <source>It was in this state when Trainboard first saw it.</source>
        <translation>Trainboard가 처음 확인했을 때 이미 이 상태였습니다.</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>before %1</source>
        <comment>a moment at which a state had begun</comment>
        <translation>%1 이전</translation>
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
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>시간대: %1</translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln training(s) so far</source>
        <translation>
            <numerusform>불러오는 중… 현재 학습 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>학습 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln training(s)</source>
        <translation>
            <numerusform>학습 %Ln건 중 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln row(s) could not be read</source>
        <translation>
            <numerusform>일부 누락: 읽지 못한 행 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln: the service repeated a page</source>
        <translation>
            <numerusform>%Ln페이지에서 중단: 서비스가 같은 페이지를 반복해서 보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln, which is the maximum</source>
        <translation>
            <numerusform>%Ln페이지에서 중단: 최대 조회 범위에 도달함</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>일부만 표시됨</translation>
    </message>
    <message>
        <source>latest of each type</source>
        <translation>타입별 최근 항목</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>전체 표시됨</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>마지막 조회: %1</translation>
    </message>
    <message>
        <source>%1, again in %2 s</source>
        <comment>%1 is: Updated 12:34:56</comment>
        <translation>%1, %2초 후 다시 조회</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>불러오기 취소</translation>
    </message>
    <message>
        <source>incomplete: loading was cancelled</source>
        <translation>일부만 표시됨: 불러오기를 취소함</translation>
    </message>
    <message>
        <source>perhaps incomplete: the list changed twice while it was read</source>
        <translation>일부 누락 가능성 있음: 조회하는 동안 목록이 두 번 변경됨</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of trainings, and whether that is all</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln service(s) could not be read</source>
        <translation>
            <numerusform>일부 누락: 읽지 못한 서비스 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps incomplete: the list of services was not read to its end</source>
        <translation>일부 누락 가능성 있음: 서비스 목록을 끝까지 조회하지 못함</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln service(s) not included (no permission)</source>
        <comment>%1 is: complete</comment>
        <translation>
            <numerusform>%1(권한 없는 서비스 %Ln개 제외)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not up to date: data from %1</source>
        <comment>%1 is a time of day</comment>
        <translation>최신이 아님: %1의 데이터</translation>
    </message>
    <message>
        <source>%1, retrying in %2 s</source>
        <comment>%1 is: Not up to date: data from 12:34:56</comment>
        <translation>%1, %2초 후 재시도</translation>
    </message>
    <message>
        <source>incomplete: the trainings exceed the memory limit</source>
        <translation>일부만 표시됨: 메모리 한도를 넘음</translation>
    </message>
    <message>
        <source>as last known</source>
        <translation>마지막으로 확인된 내용</translation>
    </message>
    <message>
        <source>Not up to date: as of %1</source>
        <comment>%1 is a moment</comment>
        <translation>최신 아님: %1 기준</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>watching is</comment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>%1 is: Updated 12:34:56</comment>
        <translation>%1, 일시 중지됨</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s)</source>
        <translation>
            <numerusform>서비스 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportReportDialog</name>
    <message>
        <source>The report has been copied.</source>
        <translation>보고서를 복사했습니다.</translation>
    </message>
    <message>
        <source>Support Report</source>
        <translation>지원 보고서</translation>
    </message>
    <message>
        <source>This is the complete report, in English except for messages. Keys, names of accounts and services, ids, hosts and folders are replaced. Read it before you pass it on. Trainboard sends it to nobody.</source>
        <translation>보고서의 전체 내용이며, 메시지를 제외하고 영어로 작성됩니다. 인증키, 계정과 서비스의 이름, ID, 호스트, 폴더는 다른 글자로 바뀝니다. 전달하기 전에 읽어 보십시오. Trainboard는 보고서를 누구에게도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save Support Report</source>
        <translation>지원 보고서 저장</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. Choose another folder or name.</source>
        <translation>보고서를 %1 파일로 저장하지 못했습니다. 다른 폴더나 이름을 선택하십시오.</translation>
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
        <translation>어제 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln시간 후</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 is a time</comment>
        <translation>내일 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln일 후</numerusform>
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
        <translation>&quot;%1&quot; 열을 왼쪽으로 이동</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; Right</source>
        <comment>a column</comment>
        <translation>&quot;%1&quot; 열을 오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; Narrower</source>
        <comment>a column</comment>
        <translation>&quot;%1&quot; 열 좁히기</translation>
    </message>
    <message>
        <source>Make &quot;%1&quot; Wider</source>
        <comment>a column</comment>
        <translation>&quot;%1&quot; 열 넓히기</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <comment>a column</comment>
        <translation>&quot;%1&quot; 기준으로 정렬</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>열 초기화</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>오름차순</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>내림차순</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now column %L2 of %L3.</source>
        <translation>이제 &quot;%1&quot; 열은 전체 %L3개 중 %L2번째입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now %L2 pixels wide.</source>
        <translation>이제 &quot;%1&quot; 열의 너비는 %L2픽셀입니다.</translation>
    </message>
    <message>
        <source>Sorted by &quot;%1&quot;, ascending.</source>
        <translation>&quot;%1&quot; 기준 오름차순으로 정렬했습니다.</translation>
    </message>
    <message>
        <source>Sorted by &quot;%1&quot;, descending.</source>
        <translation>&quot;%1&quot; 기준 내림차순으로 정렬했습니다.</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>열 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>Fit &quot;%1&quot; to Its Content</source>
        <comment>a column</comment>
        <translation>&quot;%1&quot; 열 너비를 내용에 맞추기</translation>
    </message>
    <message>
        <source>Hide &quot;%1&quot;</source>
        <comment>a column</comment>
        <translation>&quot;%1&quot; 열 숨기기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last column. It cannot be hidden.</source>
        <translation>&quot;%1&quot;은(는) 마지막 열이므로 숨길 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is hidden.</source>
        <translation>&quot;%1&quot; 열을 숨겼습니다.</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training details</source>
        <translation>학습 상세 정보</translation>
    </message>
    <message>
        <source>&amp;Hyperparameters</source>
        <translation>하이퍼파라미터(&amp;H)</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>하이퍼파라미터</translation>
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
        <translation>셀 복사</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>행 복사</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON 복사</translation>
    </message>
    <message>
        <source>The response does not say whether HPO was on. The options below came with it.</source>
        <translation>응답에 HPO 설정 여부가 없습니다. 아래 옵션은 응답에 포함된 값입니다.</translation>
    </message>
    <message>
        <source>The response says nothing about hyperparameters.</source>
        <translation>응답에 하이퍼파라미터에 대한 정보가 없습니다.</translation>
    </message>
    <message>
        <source>HPO was on: the training was requested with these options.</source>
        <translation>HPO가 설정된 학습입니다. 아래 옵션으로 학습을 요청했습니다.</translation>
    </message>
    <message>
        <source>HPO was on, but no options came with the response.</source>
        <translation>HPO가 설정된 학습이지만, 응답에 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>HPO was off: AiTEMS&apos; own algorithm decided. The options below came with the response but were not used.</source>
        <translation>HPO가 설정되지 않아 AiTEMS 자체 알고리즘에 따라 학습했습니다. 아래 옵션은 응답에 포함되어 있지만 학습에 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>HPO was off: AiTEMS&apos; own algorithm decided. No options came with the response.</source>
        <translation>HPO가 설정되지 않아 AiTEMS 자체 알고리즘에 따라 학습했습니다. 응답에 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>Training details — %1</source>
        <comment>%1 is a version</comment>
        <translation>학습 상세 정보 — %1</translation>
    </message>
    <message>
        <source>Co&amp;py JSON</source>
        <translation>JSON 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>기본 정보</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>다음 업데이트 예정</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>추론 결과</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>This training is no longer in the list. It is shown as it was last seen.</source>
        <translation>이 학습은 더 이상 목록에 없습니다. 마지막으로 조회된 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>This training is not in the list shown now. It is shown as it was last seen.</source>
        <translation>이 학습은 현재 표시된 목록에 없습니다. 마지막으로 조회된 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <comment>as the API has it</comment>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>type, version and service of a training</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, version %2, service %3</source>
        <comment>spoken</comment>
        <translation>%1, 버전 %2, 서비스 %3</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <comment>as the API has it</comment>
        <translation>타입: %1</translation>
    </message>
    <message>
        <source>The response has no options, but this instead: %1</source>
        <translation>응답에 옵션 대신 다음 값이 있습니다: %1</translation>
    </message>
    <message>
        <source>State history</source>
        <translation>상태 기록</translation>
    </message>
    <message>
        <source>&amp;State History</source>
        <translation>상태 기록(&amp;S)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Compare with Last Completed</source>
        <translation>마지막 완료 학습과 비교</translation>
    </message>
</context>
<context>
    <name>TrainingTableModel</name>
    <message>
        <source>When the training was requested (%1)</source>
        <translation>학습을 요청한 일시(%1)</translation>
    </message>
    <message>
        <source>When the service is updated next; interval services only (%1)</source>
        <translation>서비스가 다음에 업데이트되는 일시. interval 서비스에만 해당(%1)</translation>
    </message>
    <message>
        <source>Whether there is an inference result</source>
        <translation>추론 결과가 있는지 여부</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>타입</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 일시</translation>
    </message>
    <message>
        <source>Next Update</source>
        <translation>다음 업데이트 예정</translation>
    </message>
    <message>
        <source>HPO</source>
        <translation>HPO</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>추론 결과</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>%1, %2, version %3, created %4</source>
        <comment>summary of a row, spoken</comment>
        <translation>%1, %2, 버전 %3, 생성 일시 %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell or row shows, and what is not as documented, spoken</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two moments</comment>
        <translation>%1에서 %2 사이에</translation>
    </message>
    <message>
        <source>It came into this state %1.</source>
        <comment>%1 is: between two moments</comment>
        <translation>%1 이 상태가 되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Usually %1: the median of the last %Ln training(s) of this type in this service that completed.</source>
        <comment>%1 is a duration</comment>
        <translation>
            <numerusform>평소 %1: 이 서비스에서 이 유형으로 마지막에 완료된 학습 %Ln건의 중앙값입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × usual</source>
        <comment>so many times as long as usual</comment>
        <translation>평소의 %1배</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>%1 is a duration</comment>
        <translation>현재까지 %1</translation>
    </message>
    <message>
        <source>It ended %1.</source>
        <comment>%1 is: between two moments</comment>
        <translation>%1 끝났습니다.</translation>
    </message>
    <message>
        <source>From its creation that is %1 to %2.</source>
        <comment>two durations</comment>
        <translation>생성부터 %1~%2 걸렸습니다.</translation>
    </message>
    <message>
        <source>Expected at about %1.</source>
        <translation>%1경 완료될 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>It takes longer than usual.</source>
        <translation>평소보다 오래 걸리고 있습니다.</translation>
    </message>
    <message>
        <source>Its end was not observed.</source>
        <translation>끝난 시각을 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>In State For</source>
        <translation>상태 지속 시간</translation>
    </message>
    <message>
        <source>How long the training has been in its state, if Trainboard saw it begin</source>
        <translation>학습이 현재 상태에 머문 시간(시작을 Trainboard가 확인한 경우)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>How long the training took from its creation, if Trainboard saw it end, or when it is expected to end</source>
        <translation>생성부터 학습에 걸린 시간(끝난 것을 Trainboard가 확인한 경우) 또는 완료 예상 시각</translation>
    </message>
    <message>
        <source>Nobody knows how long it has been in this state: it was in it when it was first seen.</source>
        <translation>처음 확인했을 때 이미 이 상태였으므로 얼마나 오래 이 상태였는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <comment>%1 is a time, expected</comment>
        <translation>%1경 완료</translation>
    </message>
    <message>
        <source>In progress for %1 at the last update.</source>
        <comment>%1 is a duration</comment>
        <translation>마지막 업데이트 시점까지 %1 동안 진행되었습니다.</translation>
    </message>
    <message>
        <source>Served</source>
        <comment>a training whose results are served</comment>
        <translation>제공 중</translation>
    </message>
    <message>
        <source>Served (%1)</source>
        <comment>%1 is the status of what is served</comment>
        <translation>제공 중(%1)</translation>
    </message>
    <message>
        <source>?</source>
        <comment>it is not known whether a training is served</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>The service recommends from this training.</source>
        <translation>서비스가 이 학습의 결과로 추천합니다.</translation>
    </message>
    <message>
        <source>The service has recommended from this training since %1.</source>
        <translation>서비스가 %1부터 이 학습의 결과로 추천합니다.</translation>
    </message>
    <message>
        <source>The service does not recommend from this training.</source>
        <translation>서비스가 이 학습의 결과로 추천하지 않습니다.</translation>
    </message>
    <message>
        <source>It is not known whether the service recommends from this training.</source>
        <translation>서비스가 이 학습의 결과로 추천하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The details of the service could not be loaded.</source>
        <translation>서비스 상세 정보를 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>As of %1. After that, the details of the service could not be loaded.</source>
        <translation>%1 기준입니다. 그 후에는 서비스 상세 정보를 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>제공</translation>
    </message>
    <message>
        <source>Whether the service recommends from the results of this training</source>
        <translation>서비스가 이 학습의 결과로 추천하는지 여부</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a hyperparameter that a training does not have</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>This training has no such option.</source>
        <translation>이 학습에는 이 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>HPO was off: the option was not used.</source>
        <translation>HPO가 꺼져 있어 이 옵션은 사용되지 않았습니다.</translation>
    </message>
    <message>
        <source>A hyperparameter that is not documented</source>
        <translation>문서에 없는 하이퍼파라미터</translation>
    </message>
    <message>
        <source>Defaults</source>
        <comment>all hyperparameters are</comment>
        <translation>기본값</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>hyperparameters, from their defaults</comment>
        <translation>
            <numerusform>%Ln개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a hyperparameter, its value, and what of it</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Whether hyperparameters were set, or left to AiTEMS, and how many differ from their defaults</source>
        <translation>하이퍼파라미터를 직접 설정했는지 AiTEMS에 맡겼는지, 그리고 기본값과 다른 항목의 수</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column of times, and their zone</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>As sent: %1</source>
        <comment>a date as it is in the response</comment>
        <translation>받은 값: %1</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Show Trainboard</source>
        <translation>Trainboard 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%Ln건 진행 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed in the last 24 hours</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>지난 24시간 동안 %Ln건 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all services are up to date.</source>
        <translation>일부 서비스는 최신 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Watching is paused.</source>
        <translation>조회가 일시 중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>Unexpected</name>
    <message>
        <source>%1 is missing.</source>
        <comment>%1 is the name of a field</comment>
        <translation>%1 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1 should be a text, but the response has %2.</source>
        <translation>%1 항목은 텍스트여야 하지만 응답의 값은 %2입니다.</translation>
    </message>
    <message>
        <source>%1 should be a date, but the response has %2.</source>
        <translation>%1 항목은 날짜여야 하지만 응답의 값은 %2입니다.</translation>
    </message>
    <message>
        <source>%1 should be true or false, but the response has %2.</source>
        <translation>%1 항목은 true 또는 false여야 하지만 응답의 값은 %2입니다.</translation>
    </message>
    <message>
        <source>%1 should be an object with options, but the response has %2.</source>
        <translation>%1 항목은 옵션을 담은 객체여야 하지만 응답의 값은 %2입니다.</translation>
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
        <translation>%1 항목은 목록이어야 하지만 응답의 값은 %2입니다.</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>a text</source>
        <comment>what stands in a response</comment>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>what stands in a response</comment>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>what stands in a response</comment>
        <translation>정수</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what stands in a response</comment>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>what stands in a response</comment>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>what stands in a response</comment>
        <translation>객체</translation>
    </message>
    <message>
        <source>null</source>
        <comment>what stands in a response</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>something else</source>
        <comment>what stands in a response</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <comment>%1 is a place in a response: trains[2].type</comment>
        <translation>%1 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has more than %L2 bytes.</source>
        <translation>%1 항목이 %L2바이트를 넘습니다.</translation>
    </message>
    <message>
        <source>%1 should be %2, but is %3.</source>
        <comment>%2 and %3 are types: a text, a list</comment>
        <translation>%1 항목의 형식이 맞지 않습니다(예상: %2, 실제: %3).</translation>
    </message>
</context>
<context>
    <name>UnusedKeysPanel</name>
    <message>
        <source>Remove Unused Keys…</source>
        <translation>사용하지 않는 인증키 삭제…</translation>
    </message>
    <message>
        <source>Remove unused keys</source>
        <translation>사용하지 않는 인증키 삭제</translation>
    </message>
    <message numerus="yes">
        <source>The unused keys of %n account(s) were removed from the keychain.</source>
        <translation>
            <numerusform>계정 %n개의 사용하지 않는 인증키를 키체인에서 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that belong to no account can only be found while the keychain (%1) is unlocked.</source>
        <translation>어느 계정에도 속하지 않는 인증키는 키체인(%1)의 잠금이 해제된 동안에만 찾을 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain (%1) also holds keys of %n account(s) that are not in this list.</source>
        <translation>
            <numerusform>키체인(%1)에 이 목록에 없는 계정 %n개의 인증키가 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the keys of %n account(s) from the keychain (%1)? Keep them if another installation of Trainboard on this computer, or another settings file, uses them.</source>
        <translation>
            <numerusform>키체인(%1)에서 계정 %n개의 인증키를 삭제하시겠습니까? 이 컴퓨터에 설치된 다른 Trainboard나 다른 설정 파일에서 사용 중이면 유지하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move Keys</source>
        <translation>인증키 삭제(&amp;M)</translation>
    </message>
    <message>
        <source>Keep Keys</source>
        <translation>인증키 유지</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>The views are too large to be saved, and are kept only until you quit. Delete some of them, or shorten their questions.</source>
        <translation>뷰의 용량이 너무 커서 저장할 수 없으며 종료할 때까지만 유지됩니다. 일부를 삭제하거나 조건을 줄이십시오.</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>뷰 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>다른 이름으로 뷰 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;vert View</source>
        <translation>뷰 되돌리기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>뷰 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete View…</source>
        <translation>뷰 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Move View &amp;Left</source>
        <translation>뷰를 왼쪽으로 이동(&amp;L)</translation>
    </message>
    <message>
        <source>Move View Ri&amp;ght</source>
        <translation>뷰를 오른쪽으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>Default of All &amp;Other Services</source>
        <translation>다른 모든 서비스의 기본 뷰(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import Views…</source>
        <translation>뷰 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export View…</source>
        <translation>뷰 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>%1 is the name of a view</comment>
        <translation>%1(변경됨)</translation>
    </message>
    <message>
        <source>Default of &quot;%1&quot;</source>
        <translation>&quot;%1&quot;의 기본 뷰</translation>
    </message>
    <message>
        <source>Saved the view &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 뷰를 저장했습니다.</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>뷰 삭제</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;? This cannot be undone.</source>
        <translation>&quot;%1&quot; 뷰를 삭제하시겠습니까? 삭제한 뷰는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>The filter is not complete. Complete it, then save the view.</source>
        <translation>필터 조건이 완전하지 않습니다. 조건을 완성한 후 뷰를 저장하십시오.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; could not be saved. Try again.</source>
        <translation>&quot;%1&quot; 뷰를 저장하지 못했습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; could not be renamed. Try again.</source>
        <translation>&quot;%1&quot; 뷰의 이름을 바꾸지 못했습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Export All Vie&amp;ws…</source>
        <translation>모든 뷰 내보내기(&amp;W)…</translation>
    </message>
    <message>
        <source>Default o&amp;f the Service</source>
        <translation>서비스의 기본 뷰(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ViewFiles</name>
    <message>
        <source>Export Views</source>
        <translation>뷰 내보내기</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>뷰 가져오기</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
    <message>
        <source>The views could not be saved as %1 (%2). Choose another folder or name.</source>
        <translation>뷰를 %1에 저장하지 못했습니다(%2). 다른 폴더나 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>파일이 아닙니다</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). Choose another file.</source>
        <translation>%1 파일을 읽을 수 없습니다(%2). 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>No view was imported from %1.</source>
        <translation>%1에서 가져온 뷰가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>the name of a view</comment>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>%1 뷰를 가져왔습니다.</translation>
    </message>
    <message>
        <source>There is room for %L1 views. Delete some of them, then import the others.</source>
        <translation>뷰는 %L1개까지 둘 수 있습니다. 일부를 삭제한 후 나머지를 가져오십시오.</translation>
    </message>
    <message>
        <source>The file %1 has no views. Choose another file.</source>
        <translation>%1 파일에 뷰가 없습니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>All views in the file already exist.</source>
        <translation>파일의 뷰가 이미 모두 있습니다.</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>&amp;Name of the view</source>
        <translation>뷰 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>뷰 이름</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>뷰 저장</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>뷰 이름 바꾸기</translation>
    </message>
    <message>
        <source>There is a view &quot;%1&quot; already. It will be replaced.</source>
        <translation>&quot;%1&quot; 뷰가 이미 있습니다. 새 내용으로 바뀝니다.</translation>
    </message>
    <message>
        <source>There are %L1 views already. Delete one of them first.</source>
        <translation>뷰가 이미 %L1개 있습니다. 먼저 하나를 삭제하십시오.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
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
            <numerusform>%1, 학습 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>%1 is the name of a view</comment>
        <translation>%1, 변경됨</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>Choose a file of views that Trainboard exported.</source>
        <translation>Trainboard에서 내보낸 뷰 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>Correct the file, or export the views again.</source>
        <translation>파일을 수정하거나 뷰를 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of the trainings</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Failed in 24 hours</source>
        <comment>a view of the trainings</comment>
        <translation>24시간 내 실패</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a view of the trainings</comment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Being served</source>
        <comment>a view of the trainings</comment>
        <translation>서비스 제공 중</translation>
    </message>
    <message>
        <source>Takes too long</source>
        <comment>a view of the trainings</comment>
        <translation>오래 걸림</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>뷰 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The name is too long. Use %L1 characters at most.</source>
        <translation>이름이 너무 깁니다. %L1자 이내로 입력하십시오.</translation>
    </message>
    <message>
        <source>There is already a view &quot;%1&quot;. Choose another name.</source>
        <translation>뷰 &quot;%1&quot;이(가) 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a built-in view. Choose another name.</source>
        <translation>&quot;%1&quot;은(는) 기본 제공 뷰의 이름입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>파일이 1 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: see line %L1.</source>
        <translation>파일이 올바른 JSON이 아닙니다(%L1행).</translation>
    </message>
    <message>
        <source>The file is not a file of views.</source>
        <translation>뷰 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>A newer version of Trainboard exported the file. Update Trainboard, then try again.</source>
        <translation>더 새로운 버전의 Trainboard에서 내보낸 파일입니다. Trainboard를 업데이트한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The file contains too many views. The maximum is %L1. Divide it into several files.</source>
        <translation>파일에 뷰가 너무 많습니다. 최대 %L1개까지 가능합니다. 여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <source>View %L1 in the file is not a JSON object.</source>
        <translation>파일의 %L1번째 뷰가 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>View %L1 in the file has no name.</source>
        <translation>파일의 %L1번째 보기에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has a question that cannot be used.</source>
        <translation>뷰 &quot;%1&quot;의 조건을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has a value for &quot;%2&quot; that cannot be used.</source>
        <translation>뷰 &quot;%1&quot;의 &quot;%2&quot; 값을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Your saved views cannot be read, and are not shown. Nothing is lost: they are kept in the settings.</source>
        <translation>저장된 뷰를 읽을 수 없어 표시하지 않습니다. 내용은 설정에 그대로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>A newer version of Trainboard saved them. Update Trainboard, then try again.</source>
        <translation>더 새로운 버전의 Trainboard에서 저장했습니다. Trainboard를 업데이트한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Import them again if you have exported them.</source>
        <translation>내보낸 파일이 있으면 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>ViewsBar</name>
    <message>
        <source>Views</source>
        <translation>뷰</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Show the view again as it was saved</source>
        <translation>저장된 상태로 뷰를 다시 표시합니다</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import views</source>
        <translation>뷰 저장, 이름 바꾸기, 삭제, 내보내기, 가져오기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the view as it is shown now</source>
        <translation>지금 표시된 상태로 뷰를 저장합니다</translation>
    </message>
    <message>
        <source>Save what is shown now as a view of your own</source>
        <translation>지금 표시된 상태를 새 뷰로 저장합니다</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
</context>
<context>
    <name>WatchActions</name>
    <message>
        <source>Watching has been resumed.</source>
        <translation>조회를 다시 시작했습니다.</translation>
    </message>
    <message>
        <source>Watching is paused.</source>
        <translation>조회가 일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>Pa&amp;use Watching</source>
        <translation>조회 일시 중지(&amp;U)</translation>
    </message>
    <message>
        <source>Res&amp;ume Watching</source>
        <translation>조회 다시 시작(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Notifications come with the icon in the system tray. Show it to see them.</source>
        <translation>알림은 시스템 트레이 아이콘을 통해 표시됩니다. 알림을 보려면 아이콘을 표시하십시오.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications at the moment.</source>
        <translation>현재 이 데스크톱에서는 알림이 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>WatchingPage</name>
    <message>
        <source>Watching and Notifications</source>
        <translation>조회 및 알림</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>&amp;Refresh automatically</source>
        <translation>자동 새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Without it, Trainboard sends requests only when you choose Refresh.</source>
        <translation>사용하지 않으면 새로 고침을 선택할 때만 요청을 보냅니다.</translation>
    </message>
    <message>
        <source>The demo is refreshed every 3 seconds, whatever the intervals are.</source>
        <translation>데모는 간격과 관계없이 3초마다 새로 고칩니다.</translation>
    </message>
    <message>
        <source>Interval while a training is in &amp;progress</source>
        <translation>학습이 진행 중일 때의 간격(&amp;P)</translation>
    </message>
    <message>
        <source>Each interval varies by up to 10%. It is longer while a service cannot be reached or asks you to wait.</source>
        <translation>각 간격은 최대 10%까지 달라집니다. 서비스에 연결할 수 없거나 서비스가 대기를 요청하면 더 길어집니다.</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Interval &amp;otherwise</source>
        <translation>그 외의 간격(&amp;O)</translation>
    </message>
    <message>
        <source>While no training is in progress.</source>
        <translation>진행 중인 학습이 없을 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Interval when no training is in progress</source>
        <translation>진행 중인 학습이 없을 때의 간격</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>시스템 트레이</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray</source>
        <translation>시스템 트레이에 아이콘 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Its shape and color show the worst state of all services.</source>
        <translation>아이콘의 모양과 색으로 모든 서비스 중 가장 나쁜 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>Close the window to the &amp;tray</source>
        <translation>창을 닫으면 트레이로 숨기기(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window leaves Trainboard running. Quit it with Quit in its menu.</source>
        <translation>창을 닫아도 Trainboard는 계속 실행됩니다. 종료하려면 메뉴에서 종료를 선택하십시오.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>알림 표시(&amp;N)</translation>
    </message>
    <message>
        <source>The desktop shows a message when a training ends while you do something else.</source>
        <translation>다른 작업을 하는 동안 학습이 끝나면 데스크톱에 메시지를 표시합니다.</translation>
    </message>
    <message>
        <source>When a training co&amp;mpletes</source>
        <translation>학습이 완료될 때(&amp;M)</translation>
    </message>
    <message>
        <source>No matter who requested it.</source>
        <translation>누가 요청했는지와 관계없이 알립니다.</translation>
    </message>
    <message>
        <source>Notify when a training completes</source>
        <translation>학습이 완료되면 알림</translation>
    </message>
    <message>
        <source>When a training &amp;fails</source>
        <translation>학습이 실패할 때(&amp;F)</translation>
    </message>
    <message>
        <source>In any way, also when its data cannot be prepared.</source>
        <translation>데이터 정제 실패를 포함한 모든 실패를 알립니다.</translation>
    </message>
    <message>
        <source>Notify when a training fails</source>
        <translation>학습이 실패하면 알림</translation>
    </message>
    <message>
        <source>When a training &amp;gets a result</source>
        <translation>학습 결과가 생길 때(&amp;G)</translation>
    </message>
    <message>
        <source>It may get one later than it completes. From then on it can be used.</source>
        <translation>학습이 완료된 뒤에 생길 수도 있습니다. 그때부터 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Notify when a training gets a result</source>
        <translation>학습 결과가 생기면 알림</translation>
    </message>
    <message>
        <source>Notify about these &amp;services</source>
        <translation>알림을 받을 서비스(&amp;S)</translation>
    </message>
    <message>
        <source>Services of the account that is shown. One without a check mark is muted.</source>
        <translation>표시 중인 계정의 서비스입니다. 선택하지 않은 서비스의 알림은 받지 않습니다.</translation>
    </message>
    <message>
        <source>There is no system tray at the moment. The icon appears as soon as there is one. Until then, closing the window quits Trainboard.</source>
        <translation>현재 시스템 트레이가 없습니다. 시스템 트레이가 생기면 아이콘이 표시됩니다. 그때까지는 창을 닫으면 Trainboard가 종료됩니다.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Trainboard</source>
        <translation>Trainboard에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>The departure board of your AiTEMS trainings. It shows all trainings, their states and their hyperparameters.

Trainboard only reads. It never changes anything in your account.</source>
        <translation>AiTEMS 학습 현황을 한눈에 보여 주는 현황판입니다. 모든 학습과 그 상태, 하이퍼파라미터를 확인할 수 있습니다.

Trainboard는 조회만 하며, 계정의 어떤 것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>데모 둘러보기</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Explore the Demo</source>
        <translation>데모 둘러보기</translation>
    </message>
</context>
</TS>
