#include "translations/translator.h"

#include "tests/support/support.h"

#include <QtTest>

#include <QXmlStreamReader>

using namespace vitrine;

namespace {

struct Entry {
    QString source;
    QStringList forms; ///< the translation, or its plural forms
    bool plural = false;
    bool finished = false;
};

QStringList numerusForms(QXmlStreamReader& xml) {
    QStringList forms;
    QString text;
    for (xml.readNext(); !xml.atEnd() && !xml.isEndElement(); xml.readNext())
        if (xml.isStartElement())
            forms << xml.readElementText();
        else
            text += xml.text();
    return forms.isEmpty() ? QStringList{text} : forms;
}

Entry message(QXmlStreamReader& xml) {
    Entry message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement())
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.forms = numerusForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    return message;
}

/// The placeholders of a text, sorted, each once.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:L?[1-9]|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

struct TextFile {
    QString language;
    QList<Entry> messages;
    QString error;
};

TextFile textFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, QStringLiteral("cannot be opened")};
    QXmlStreamReader xml(&file);
    TextFile read;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("TS"))
            read.language = xml.attributes().value(QLatin1String("language")).toString();
        if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            read.messages << message(xml);
    }
    read.error = xml.hasError() ? xml.errorString() : QString();
    return read;
}

const QStringList languages = {QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("zh_CN")};

QString pathOf(const QString& language) {
    return QStringLiteral("%1/translations/vitrine_%2.ts").arg(QString::fromStdString(test::sourceDir()), language);
}

} // namespace

class TextsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyLanguageIsInTheProgram() {
        QStringList spoken = spokenLanguages();
        spoken.sort();
        QCOMPARE(spoken, languages);
    }

    void filesParse_data() { forEachLanguage(); }
    void filesParse() {
        QFETCH(QString, language);
        const TextFile file = textFile(pathOf(language));
        QCOMPARE(file.error, QString());
        QCOMPARE(file.language, language);
        QVERIFY(!file.messages.isEmpty());
    }

    void everyPlaceholderAppearsInItsTranslation_data() { forEachLanguage(); }
    void everyPlaceholderAppearsInItsTranslation() {
        QFETCH(QString, language);
        for (const Entry& message : textFile(pathOf(language)).messages)
            for (const QString& form : message.finished ? message.forms : QStringList())
                QVERIFY2(placeholders(form) == placeholders(message.source),
                         qPrintable(message.source + QStringLiteral(" → ") + form));
    }

    void pluralsHaveTheFormsOfTheirLanguage_data() { forEachLanguage(); }
    void pluralsHaveTheFormsOfTheirLanguage() {
        QFETCH(QString, language);
        const qsizetype forms = language == QLatin1String("zh_CN") ? 1 : 2;
        for (const Entry& message : textFile(pathOf(language)).messages)
            if (message.plural)
                QVERIFY2(message.forms.size() == forms, qPrintable(message.source));
    }

  private:
    static void forEachLanguage() {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages)
            QTest::addRow("%s", qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
