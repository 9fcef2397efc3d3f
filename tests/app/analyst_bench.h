#pragma once
#include "app/board/view_board.h"
#include "app/board/view_commands.h"
#include "tests/app/window_support.h"
#include "widgets/robustness/robustness_view.h"
#include "widgets/robustness/spread_model.h"

#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

namespace vitrine::test {

/// A window that shows the analysts of four scans.
struct AnalystBench : Bench {
    RobustnessView* view = nullptr;

    AnalystBench() : Bench(stepStudy()) {
        workspace.settle();
        workspace.select({{ScanPath{"a", "a0"}}});
        window.views().bringIntoSight(ViewType::Robustness);
        view = window.findChild<RobustnessView*>();
        if (!QTest::qWaitFor([this] { return view && view->width() > 200; }))
            qFatal("the view is not laid out");
    }

    template<class Part>
    Part* part(const char* name) const {
        return window.findChild<Part*>(QLatin1String(name));
    }

    void ask(int analysts) {
        part<QSpinBox>("analysts")->setValue(analysts);
        QTest::mouseClick(part<QPushButton>("runAnalysts"), Qt::LeftButton);
    }

    void run(int analysts) {
        ask(analysts);
        workspace.analysts().settle();
    }

    const Analysts& shown() const { return *workspace.scene().now.analysts; }

    /// The row of a number of the first scan.
    int rowOf(const std::string& key) const {
        for (int row = 0; row < view->numbers().rowCount(); ++row) {
            const QuantityName& name = view->numbers().spread(row)->name;
            if (name.key == key && name.item == "a0")
                return row;
        }
        return -1;
    }
};

} // namespace vitrine::test
