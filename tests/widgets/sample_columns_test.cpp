// Columns that come into sight in the sample table are as wide as their names.
#include "core/evaluation/evaluate.h"
#include "tests/support/studies.h"
#include "widgets/controls/rich_header.h"
#include "widgets/samples/sample_panel.h"

#include <QTreeView>
#include <QtTest>

using namespace vitrine;

class SampleColumnsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void shownColumnsHoldTheirNames() {
        const Study study{"study", {test::stepSample("a", 1)}};
        Memo memo;
        SamplePanel panel;
        panel.setScene({{study, std::make_shared<const Results>(evaluate(study, memo))}, std::nullopt, {}});
        panel.show();
        auto* tree = panel.findChild<QTreeView*>();
        const auto* header = static_cast<const RichHeader*>(tree->header());
        int most = 0;
        for (int width = 220; width <= 900; width += 40) { // from few columns to all
            panel.resize(width, 300);
            QTest::qWait(1);
            int shown = 0;
            for (int column = 1; column < header->count(); ++column)
                if (!tree->isColumnHidden(column)) {
                    ++shown;
                    QVERIFY2(tree->columnWidth(column) >= header->widthOfName(column), qPrintable(QString::number(column)));
                }
            most = std::max(most, shown);
        }
        QVERIFY(most > 2);
    }
};

QTEST_MAIN(SampleColumnsTest)
#include "sample_columns_test.moc"
