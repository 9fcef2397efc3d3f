#include "core/files/study/style_file.h"

#include "core/figures/figure_styles.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<ReadStyle> read(const std::string& text) {
    return readStyleFile({text.data(), text.size()}, "x.vstyle");
}

std::string textOf(const FigureStyle& style) {
    const Bytes bytes = writeStyleFile(style);
    return {bytes.begin(), bytes.end()};
}

} // namespace

class StyleFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aStyleComesBackAsItWas() {
        for (const FigureStyle& style : stylePresets()) {
            const auto back = read(textOf(style));
            QVERIFY(back);
            QVERIFY(back->style == style);
            QVERIFY(back->notes.empty());
        }
    }

    /// Fields and names of choices that only a later version has stay in the file, and it is said.
    void whatAnotherVersionSaidIsKept() {
        const std::string text =
            R"({"vitrine_figure_style": 7, "name": "later", "width_mm": 90, "font_size_pt": 6, "shadow": [1, 2],
            "look": {"errors": "violins", "gloss": {"a": true}, "ticks_inside": true}})";
        const auto back = read(text);
        QVERIFY(back);
        QVERIFY(back->notes.size() == 2);
        QVERIFY(back->style.look.errors == ErrorDrawing::Bars);
        QVERIFY(back->style.look.ticksInside);
        const QString again = QString::fromStdString(textOf(back->style));
        for (const char* kept : {"\"shadow\"", "\"violins\"", "\"gloss\""})
            QVERIFY2(again.contains(QLatin1String(kept)), kept);
        FigureStyle changed = back->style;
        changed.look.errors = ErrorDrawing::None;
        QVERIFY(!QString::fromStdString(textOf(changed)).contains(QLatin1String("violins")));
    }

    void damagedStylesAreRefused() {
        for (const char* text : {"", "{}", "[]", R"({"vitrine_figure_style": 1})",
                                 R"({"vitrine_figure_style": 1, "name": "a", "width_mm": "x", "font_size_pt": 7})",
                                 R"({"vitrine_figure_style": 1, "name": "a", "width_mm": -1, "font_size_pt": 7})",
                                 R"({"vitrine_figure_style": 1, "name": "a", "width_mm": 86, "font_size_pt": 7, "look": 3})"})
            QVERIFY2(!read(text), text);
    }

    /// A page takes all of a style, and gives it back.
    void aPageTakesAStyle() {
        FigurePage page;
        page.name = "own";
        page.panels.push_back({});
        page.panels.front().box = {0, 0, 174, 100};
        for (FigureStyle style : stylePresets()) {
            const FigurePage changed = styled(page, style);
            style.name = page.name;
            QVERIFY(styleOf(changed) == style);
            QCOMPARE(changed.panels.front().box.width, style.width);
        }
    }
};

QTEST_GUILESS_MAIN(StyleFileTest)
#include "style_file_test.moc"
