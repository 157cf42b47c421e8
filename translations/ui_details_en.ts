<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dd::ui::Article</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::ArticleFeed</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::ArticleView</name>
    <message numerus="yes">
        <source>Show %n quoted line(s)</source>
        <translation>
            <numerusform>Show %n quoted line</numerusform>
            <numerusform>Show %n quoted lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::AssetCardView</name>
    <message numerus="yes">
        <source>Show all %n task(s)</source>
        <translation>
            <numerusform>Show %n task</numerusform>
            <numerusform>Show all %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n asset(s)</source>
        <translation>
            <numerusform>Show %n asset</numerusform>
            <numerusform>Show all %n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::AssetFacts</name>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::ChatTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::DownloadBar</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::FileList</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::HistoryTab</name>
    <message numerus="yes">
        <source>Show earlier changes (%n)</source>
        <translation>
            <numerusform>Show earlier changes (%n)</numerusform>
            <numerusform>Show earlier changes (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::MessageFeed</name>
    <message numerus="yes">
        <source>Show %n earlier message(s)</source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::PersonFacts</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::TaskFacts</name>
    <message numerus="yes">
        <source>%n subtask(s)</source>
        <translation>
            <numerusform>%n subtask</numerusform>
            <numerusform>%n subtasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::TicketListSection</name>
    <message numerus="yes">
        <source>All %n ticket(s)</source>
        <translation>
            <numerusform>All %n ticket</numerusform>
            <numerusform>All %n tickets</numerusform>
        </translation>
    </message>
</context>
</TS>
