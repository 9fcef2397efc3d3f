#include "widgets/controls/wrapped_label.h"

#include <QtTest>

using namespace vitrine;

class WrappedLabelTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isAsHighAsItsLines() {
        WrappedLabel label(QStringLiteral("Onset at the steepest slope"));
        label.resize(60, 20);
        label.show();
        const int narrow = label.height(), line = label.fontMetrics().height();
        QVERIFY(narrow >= 2 * line);
        label.resize(600, narrow);
        QVERIFY2(label.height() < 2 * line, "a label that was narrow once stays high");
        label.setText(QStringLiteral("a\nb\nc"));
        QVERIFY(label.height() >= 3 * line);
    }
};

QTEST_MAIN(WrappedLabelTest)
#include "wrapped_label_test.moc"
