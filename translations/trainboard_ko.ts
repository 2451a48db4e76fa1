<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>ApiWords</name>
    <message>
        <source>Personalized</source>
        <comment>training type personalRecommend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related items</source>
        <comment>training type relatedItem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top items</source>
        <comment>training type pop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>training status ready</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting</source>
        <comment>training status requesting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>training status waiting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <comment>training status learning: in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>training status completed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>training status stopping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request failed</source>
        <comment>training status requestFailed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data refinement failed</source>
        <comment>training status refinedFailed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed</source>
        <comment>training status learningFailed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>service status scheduled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled training in progress</source>
        <comment>service status scheduledLearning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainable</source>
        <comment>service status learnable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training in progress</source>
        <comment>service status learning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>service status deleting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>service status deleted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training unavailable</source>
        <comment>service status disable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>service status drafted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training requested</source>
        <comment>service status requestLearning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <comment>service status datasetRequired</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>HPO is configured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>HPO is not configured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>there is an inference result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>there is no inference result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>Shown is the state of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The trainings of %n service(s) could not be loaded: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) could not be read and are missing here: the answer does not have the form that is documented.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no AiTEMS service. Create one in the NAVER Cloud Platform console, then refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained here yet. Trainings appear as soon as they are requested in the console or through the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln training(s) passes all filters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainings could not be loaded. The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and how many rows it has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and the only value chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <comment>a filter</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, and the endpoint for a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint and its port, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens each time, check the network in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The details name the reason; a company network that inspects connections may have to be trusted by this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed requests go to the endpoint alone. Check the endpoint; the details name the other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check access key and secret key for typing errors, that the key is in use in the console, and that the clock of this computer is right to within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are right, but they may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of the account for a Sub Account policy that allows viewing AiTEMS, and for API Gateway access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile. Refresh the services; if all of them fail, check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details tell its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on NAVER&apos;s side. Try again in a few minutes; their support can find the request by its trace ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint is AiTEMS and not a login page or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be one of AiTEMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and fact in the details of an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not an address. It should look like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not encrypted. Use https; http is for addresses of this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; does not begin with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has a user name, a query or a fragment, which must not be in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all stand somewhere in the row (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service for the latest training of each type only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service again now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: between…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HpoWords</name>
    <message>
        <source>%1 s</source>
        <comment>a number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from minimum to maximum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not of the documented kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documented default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HyperparameterModel</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The departure board of your AiTEMS trainings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore a made-up AiTEMS service; needs no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the account of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the trainings of that service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the latest training of each type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>the account of the environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>the account of the demo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore the Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear All Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent &amp;Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Korea Standard Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trainboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Trainboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainboard %1

The departure board of your AiTEMS trainings. It only reads.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceListModel</name>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>trainings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>trainings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been deleted, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys have no permission to view it (%1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading… %Ln training(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln training(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln training(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: %Ln row(s) could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln: the service repeated a page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after page %Ln: that is the most that is read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest of each type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, again in %2 s</source>
        <comment>%1 is: Updated 12:34:56</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Training details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training is no longer in the list. What is shown is how it was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it is called, and its id or value in the API</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not say whether HPO was on. The options below came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says nothing about hyperparameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO was on: the training was requested with these options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO was on, but no options came with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO was off: AiTEMS&apos; own algorithm decided. The options below came with the answer but were not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO was off: AiTEMS&apos; own algorithm decided. No options came with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training details — %1</source>
        <comment>%1 is a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>type and version of a training</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label with its colon, and what stands behind it, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>instead of a dash, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingTableModel</name>
    <message>
        <source>When the training was requested (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the service is updated next; interval services only (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether hyperparameters were set, or left to AiTEMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is an inference result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, version %3, created %4</source>
        <comment>summary of a row, spoken</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingsView</name>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Trainboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departure board of your AiTEMS trainings: which there are, how they are doing, and with which hyperparameters they were requested.

Trainboard only reads. It never changes anything in your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
