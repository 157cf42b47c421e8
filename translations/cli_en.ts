<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dd::cli::ExportRun</name>
    <message numerus="yes">
        <source>It broke off after %n row(s), and nothing was written. Run it again, or take fewer rows with a filter or --limit.</source>
        <translation>
            <numerusform>It broke off after %n row, and nothing was written. Run it again, or take fewer rows with a filter or --limit.</numerusform>
            <numerusform>It broke off after %n rows, and nothing was written. Run it again, or take fewer rows with a filter or --limit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dd::cli::Program</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
