<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dd::ui::AssetPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::FilterWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::ui::TablePage</name>
    <message numerus="yes">
        <source>%Ln of %1 selected</source>
        <translation>
            <numerusform>%Ln of %1 selected</numerusform>
            <numerusform>%Ln of %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server hands out the first %Ln rows: narrow the filter to see the others.</source>
        <translation>
            <numerusform>The server hands out the first %Ln row: narrow the filter to see the others.</numerusform>
            <numerusform>The server hands out the first %Ln rows: narrow the filter to see the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen rows have not arrived yet and were not copied: scroll through them first.</source>
        <translation>
            <numerusform>%Ln chosen row has not arrived yet and was not copied: scroll to it first.</numerusform>
            <numerusform>%Ln chosen rows have not arrived yet and were not copied: scroll through them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server counts %Ln rows here, and none of them can be shown</source>
        <translation>
            <numerusform>The server counts %Ln row here, and it cannot be shown</numerusform>
            <numerusform>The server counts %Ln rows here, and none of them can be shown</numerusform>
        </translation>
    </message>
</context>
</TS>
