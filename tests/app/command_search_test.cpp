#include "app/command_search.h"

#include <QtTest>

using namespace vitrine;

class CommandSearchTest : public QObject {
    Q_OBJECT
    const QStringList names{QStringLiteral("Open"), QStringLiteral("Apply Windows to the Selected Scans"),
                            QStringLiteral("Find Windows Automatically"), QStringLiteral("Views: Small multiples"),
                            QStringLiteral("Set the Baseline")};

    QString best(const char* typed) const {
        const auto found = answering(QString::fromLatin1(typed), names);
        return found.empty() ? QString() : names[found.front()];
    }

  private Q_SLOTS:
    void everythingWhereNothingIsTyped() {
        QCOMPARE(answering({}, names).size(), 5u);
        QCOMPARE(answering(QStringLiteral("  "), names).front(), 0);
    }
    void aPartOfTheName() {
        QCOMPARE(best("multip"), names[3]);
        QCOMPARE(best("BASE l"), names[4]);
    }
    void aWholeNameBeatsAPartOfAnother() {
        const QStringList both{QStringLiteral("Take Multiples from a File"), QStringLiteral("Views: Multiples")};
        QCOMPARE(answering(QStringLiteral("multiples"), both).front(), 1);
        QCOMPARE(best("open"), names[0]);
    }
    void lettersOfTheWords() {
        QCOMPARE(best("fwa"), names[2]);
        QCOMPARE(best("awss"), names[1]);
        QCOMPARE(best("sbl"), names[4]);
    }
    void lettersAnywhereInOrder() {
        QCOMPARE(best("mltpls"), names[3]);
        QVERIFY(!matchOf(QStringLiteral("zz"), names[0]));
        QVERIFY(!matchOf(QStringLiteral("nepo"), names[0]));
        QVERIFY(answering(QStringLiteral("xqz"), names).empty());
    }
    void aWordBeatsBeginningsAndTheseScatteredLetters() {
        const auto cost = [](const char* typed, const char* name) {
            return *matchOf(QString::fromLatin1(typed), QString::fromLatin1(name));
        };
        QVERIFY(cost("win", "Find Windows") < cost("win", "Write Inner Notes"));
        QVERIFY(cost("win", "Write Inner Notes") < cost("win", "narrow slightly on"));
    }
};

QTEST_APPLESS_MAIN(CommandSearchTest)
#include "command_search_test.moc"
