<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountPrompts</name>
    <message numerus="yes">
        <source>It works: %n service(s).</source>
        <translation>
            <numerusform>It works: %n service.</numerusform>
            <numerusform>It works: %n services.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <comment>learningInterval hour1, hour3</comment>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthoritiesLabel</name>
    <message numerus="yes">
        <source>%n certificate(s):</source>
        <translation>
            <numerusform>%n certificate:</numerusform>
            <numerusform>%n certificates:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>The trainings of %n service(s) could not be loaded: %1.</source>
        <translation>
            <numerusform>The trainings of %n service could not be loaded: %1.</numerusform>
            <numerusform>The trainings of %n services could not be loaded: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read and are missing here: the response does not match the documented format.</source>
        <translation>
            <numerusform>%n training could not be read and is missing here: the response does not match the documented format.</numerusform>
            <numerusform>%n trainings could not be read and are missing here: the response does not match the documented format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) could not be read and are missing here, with their trainings: the response does not match the documented format.</source>
        <translation>
            <numerusform>%n service could not be read and is missing here, with its trainings: the response does not match the documented format.</numerusform>
            <numerusform>%n services could not be read and are missing here, with their trainings: the response does not match the documented format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) contain unexpected values. They are shown as received.</source>
        <translation>
            <numerusform>%n service contains unexpected values. They are shown as received.</numerusform>
            <numerusform>%n services contain unexpected values. They are shown as received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) contain unexpected values. They are marked and shown as received.</source>
        <translation>
            <numerusform>%n training contains unexpected values. They are marked and shown as received.</numerusform>
            <numerusform>%n trainings contain unexpected values. They are marked and shown as received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) came twice in one response. Only the first one is shown.</source>
        <translation>
            <numerusform>%n service came twice in one response. Only the first one is shown.</numerusform>
            <numerusform>%n services came twice in one response. Only the first one of each is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) came twice in one response. Only the first one is shown.</source>
        <translation>
            <numerusform>%n training came twice in one response. Only the first one is shown.</numerusform>
            <numerusform>%n trainings came twice in one response. Only the first one of each is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message numerus="yes">
        <source>%Ln more, not listed here</source>
        <comment>values that could be chosen</comment>
        <translation>
            <numerusform>%Ln more, not listed here</numerusform>
            <numerusform>%Ln more, not listed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values that are chosen</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>&quot;%1&quot; works: %2 lists %n service(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; works: %2 lists %n service.</numerusform>
            <numerusform>&quot;%1&quot; works: %2 lists %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), without those that could not be read</source>
        <translation>
            <numerusform>%n account, without those that could not be read</numerusform>
            <numerusform>%n accounts, without those that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s), last looked at %1</source>
        <translation>
            <numerusform>%n training, last looked at %1</numerusform>
            <numerusform>%n trainings, last looked at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <translation>
            <numerusform>%1 of %n service</numerusform>
            <numerusform>%1 of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>%1 of %n training</numerusform>
            <numerusform>%1 of %n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) could not be read:</source>
        <translation>
            <numerusform>%n service could not be read:</numerusform>
            <numerusform>%n services could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read:</source>
        <translation>
            <numerusform>%n training could not be read:</numerusform>
            <numerusform>%n trainings could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have unexpected content, which is listed as it was received:</source>
        <translation>
            <numerusform>%n service has unexpected content, which is listed as it was received:</numerusform>
            <numerusform>%n services have unexpected content, which is listed as it was received:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) have unexpected content, which is listed as it was received:</source>
        <translation>
            <numerusform>%n training has unexpected content, which is listed as it was received:</numerusform>
            <numerusform>%n trainings have unexpected content, which is listed as it was received:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) appeared on two pages, because the list changed while it was read; each is listed once</source>
        <translation>
            <numerusform>%n service appeared on two pages, because the list changed while it was read; each is listed once</numerusform>
            <numerusform>%n services appeared on two pages, because the list changed while it was read; each is listed once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) appeared on two pages, because the list changed while it was read; each is listed once</source>
        <translation>
            <numerusform>%n training appeared on two pages, because the list changed while it was read; each is listed once</numerusform>
            <numerusform>%n trainings appeared on two pages, because the list changed while it was read; each is listed once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) appeared twice in one response; table and csv contain only the first</source>
        <translation>
            <numerusform>%n service appeared twice in one response; table and csv contain only the first</numerusform>
            <numerusform>%n services appeared twice in one response; table and csv contain only the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) appeared twice in one response; table and csv contain only the first</source>
        <translation>
            <numerusform>%n training appeared twice in one response; table and csv contain only the first</numerusform>
            <numerusform>%n trainings appeared twice in one response; table and csv contain only the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n that could not be read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>without %n that could not be read</numerusform>
            <numerusform>without %n that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unexpected content</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n with unexpected content</numerusform>
            <numerusform>%n with unexpected content</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeared twice</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n appeared twice</numerusform>
            <numerusform>%n appeared twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>csv has columns for the first %1 hyperparameters; %n more were left out. --format json has all of them.</source>
        <translation>
            <numerusform>csv has columns for the first %1 hyperparameters; %n more was left out. --format json has all of them.</numerusform>
            <numerusform>csv has columns for the first %1 hyperparameters; %n more were left out. --format json has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than usual</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%n longer than usual</numerusform>
            <numerusform>%n longer than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>watching %1, %2 of %n training(s) in progress</source>
        <translation>
            <numerusform>watching %1, %2 of %n training in progress</numerusform>
            <numerusform>watching %1, %2 of %n trainings in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>%n more hyperparameter(s) that fewer trainings have are not listed.</source>
        <translation>
            <numerusform>%n more hyperparameter that fewer trainings have is not listed.</numerusform>
            <numerusform>%n more hyperparameters that fewer trainings have are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message numerus="yes">
        <source>Compare %Ln trainings</source>
        <translation>
            <numerusform>Compare %Ln training</numerusform>
            <numerusform>Compare %Ln trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln options are the same in all.</source>
        <translation>
            <numerusform>%Ln option is the same in all.</numerusform>
            <numerusform>%Ln options are the same in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln differences</source>
        <translation>
            <numerusform>%L1 of %Ln difference</numerusform>
            <numerusform>%L1 of %Ln differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>elements</comment>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message numerus="yes">
        <source>None of the %Ln training(s) passes all filters.</source>
        <translation>
            <numerusform>The only training does not pass all filters.</numerusform>
            <numerusform>None of the %Ln trainings passes all filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln hyperparameter(s) have no column, because there are too many. JSON has all of them.</source>
        <translation>
            <numerusform>%Ln hyperparameter has no column, because there are too many. JSON has all of them.</numerusform>
            <numerusform>%Ln hyperparameters have no column, because there are too many. JSON has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln training(s) to %1.</source>
        <translation>
            <numerusform>Exported %Ln training to %1.</numerusform>
            <numerusform>Exported %Ln trainings to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>Found in %n chapter(s)</source>
        <translation>
            <numerusform>Found in %n chapter</numerusform>
            <numerusform>Found in %n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastGoodBar</name>
    <message numerus="yes">
        <source>%Ln hyperparameters differ from the last completed version %1 (%2).</source>
        <comment>version, when it was created</comment>
        <translation>
            <numerusform>%Ln hyperparameter differs from the last completed version %1 (%2).</numerusform>
            <numerusform>%Ln hyperparameters differ from the last completed version %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are out of range.</source>
        <translation>
            <numerusform>%Ln value is out of range.</numerusform>
            <numerusform>%Ln values are out of range.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message numerus="yes">
        <source>Copied %Ln links.</source>
        <translation>
            <numerusform>Copied %Ln link.</numerusform>
            <numerusform>Copied %Ln links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln take(s) longer than usual</source>
        <translation>
            <numerusform>%Ln takes longer than usual</numerusform>
            <numerusform>%Ln take longer than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) overdue</source>
        <translation>
            <numerusform>%Ln update overdue</numerusform>
            <numerusform>%Ln updates overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more time(s)</source>
        <comment>when nobody watched</comment>
        <translation>
            <numerusform>%1 and %Ln other time</numerusform>
            <numerusform>%1 and %Ln other times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) not asked. Choose All services to see what happened there.</source>
        <translation>
            <numerusform>%Ln service not asked. Choose All services to see what happened there.</numerusform>
            <numerusform>%Ln services not asked. Choose All services to see what happened there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n training(s) completed</source>
        <translation>
            <numerusform>%n training completed</numerusform>
            <numerusform>%n trainings completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed</source>
        <translation>
            <numerusform>%n training failed</numerusform>
            <numerusform>%n trainings failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>trainings, after &quot;3 trainings completed&quot;</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) with a new result</source>
        <translation>
            <numerusform>%n training with a new result</numerusform>
            <numerusform>%n trainings with a new result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a new result</source>
        <comment>trainings, after &quot;3 trainings completed&quot;</comment>
        <translation>
            <numerusform>%n with a new result</numerusform>
            <numerusform>%n with a new result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n service(s)</source>
        <translation>
            <numerusform>%1 in %n service</numerusform>
            <numerusform>%1 in %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCompleter</name>
    <message numerus="yes">
        <source>%Ln suggestion(s). Choose one with the arrow keys.</source>
        <translation>
            <numerusform>%Ln suggestion. Choose it with the arrow keys.</numerusform>
            <numerusform>%Ln suggestions. Choose one with the arrow keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>%Ln training</numerusform>
            <numerusform>%Ln trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceFacts</name>
    <message numerus="yes">
        <source>%n element(s) of the response could not be read.</source>
        <translation>
            <numerusform>%n element of the response could not be read.</numerusform>
            <numerusform>%n elements of the response could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>data sets</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service recommends from the results of %Ln training(s).</source>
        <translation>
            <numerusform>The service recommends from the results of %Ln training.</numerusform>
            <numerusform>The service recommends from the results of %Ln trainings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceListModel</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed in the last 24 hours</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%n failed in the last 24 hours</numerusform>
            <numerusform>%n failed in the last 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s) in progress</source>
        <translation>
            <numerusform>%Ln training in progress</numerusform>
            <numerusform>%Ln trainings in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the trainings requested in the last 24 hours failed</source>
        <translation>
            <numerusform>%Ln of the trainings requested in the last 24 hours failed</numerusform>
            <numerusform>%Ln of the trainings requested in the last 24 hours failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed in total</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%Ln failed in total</numerusform>
            <numerusform>%Ln failed in total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Loading… %Ln training(s) so far</source>
        <translation>
            <numerusform>Loading… %Ln training so far</numerusform>
            <numerusform>Loading… %Ln trainings so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation>
            <numerusform>%Ln training</numerusform>
            <numerusform>%Ln trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln training(s)</source>
        <translation>
            <numerusform>%1 of %Ln training</numerusform>
            <numerusform>%1 of %Ln trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln row(s) could not be read</source>
        <translation>
            <numerusform>incomplete: %Ln row could not be read</numerusform>
            <numerusform>incomplete: %Ln rows could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln: the service repeated a page</source>
        <translation>
            <numerusform>stopped after page %Ln: the service repeated a page</numerusform>
            <numerusform>stopped after page %Ln: the service repeated a page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln, which is the maximum</source>
        <translation>
            <numerusform>stopped after page %Ln, which is the maximum</numerusform>
            <numerusform>stopped after page %Ln, which is the maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln service(s) could not be read</source>
        <translation>
            <numerusform>incomplete: %Ln service could not be read</numerusform>
            <numerusform>incomplete: %Ln services could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln service(s) not included (no permission)</source>
        <comment>%1 is: complete</comment>
        <translation>
            <numerusform>%1; %Ln service not included (no permission)</numerusform>
            <numerusform>%1; %Ln services not included (no permission)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s)</source>
        <translation>
            <numerusform>%1 of %Ln service</numerusform>
            <numerusform>%1 of %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeFormat</name>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>in %Ln min</numerusform>
            <numerusform>in %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>in %Ln h</numerusform>
            <numerusform>in %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingTableModel</name>
    <message numerus="yes">
        <source>Usually %1: the median of the last %Ln training(s) of this type in this service that completed.</source>
        <comment>%1 is a duration</comment>
        <translation>
            <numerusform>Usually %1, as the last training of this type in this service that completed.</numerusform>
            <numerusform>Usually %1: the median of the last %Ln trainings of this type in this service that completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>hyperparameters, from their defaults</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%Ln in progress</numerusform>
            <numerusform>%Ln in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed in the last 24 hours</source>
        <comment>trainings</comment>
        <translation>
            <numerusform>%Ln failed in the last 24 hours</numerusform>
            <numerusform>%Ln failed in the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnusedKeysPanel</name>
    <message numerus="yes">
        <source>The unused keys of %n account(s) were removed from the keychain.</source>
        <translation>
            <numerusform>The unused keys of %n account were removed from the keychain.</numerusform>
            <numerusform>The unused keys of %n accounts were removed from the keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain (%1) also holds keys of %n account(s) that are not in this list.</source>
        <translation>
            <numerusform>The keychain (%1) also holds keys of %n account that is not in this list.</numerusform>
            <numerusform>The keychain (%1) also holds keys of %n accounts that are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the keys of %n account(s) from the keychain (%1)? Keep them if another installation of Trainboard on this computer, or another settings file, uses them.</source>
        <translation>
            <numerusform>Remove the keys of %n account from the keychain (%1)? Keep them if another installation of Trainboard on this computer, or another settings file, uses them.</numerusform>
            <numerusform>Remove the keys of %n accounts from the keychain (%1)? Keep them if another installation of Trainboard on this computer, or another settings file, uses them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message numerus="yes">
        <source>%1, %Ln training(s)</source>
        <comment>%1 is the name of a view</comment>
        <translation>
            <numerusform>%1, %Ln training</numerusform>
            <numerusform>%1, %Ln trainings</numerusform>
        </translation>
    </message>
</context>
</TS>
