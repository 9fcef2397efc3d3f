#include "app/launch.h"

#include "widgets/views/view_type.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace vitrine {

namespace {

const auto text = [](const char* plain) { return QString::fromUtf8(plain); };

void describeOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(text("Vitrine, a workbench for people who measure glasses."));
    parser.addOptions(
        {{text("screenshot"), text("Draw without a display into a PNG file and exit."), text("OUT.png")},
         {text("view"),
          text("What to draw: window, thermograms, kissinger, smallMultiples, simulator, figures, inspector, or a view of "
               "patterns such as structureFactor."),
          text("NAME"), text("window")},
         {text("size"), text("Size of the drawing in logical pixels."), text("WxH"), text("1600x1000")},
         {text("scale"), text("Device pixels a logical pixel."), text("N"), text("1")},
         {text("theme"), text("dark or light; else as the desktop."), text("NAME")},
         {text("example"), text("Open the embedded example (simulated).")},
         {text("figure"), text("Write a figure of the study (fig1 to fig6, or one of its own) without a display and exit."),
          text("NAME")},
         {{text("o"), text("output")}, text("The file of the figure: pdf, svg or png."), text("OUT")},
         {text("width"), text("Width of the figure, such as 86mm."), text("WIDTH")},
         {text("exit-after-first-paint"),
          text("Open the window, write a line once it is painted, and exit (measures the start).")},
         {{text("h"), text("help")}, text("Show this help.")},
         {{text("v"), text("version")}, text("Show the version.")}});
    parser.addPositionalArgument(text("PATH"), text("Sample files, measurements, or folders of them."), text("[PATH…]"));
}

std::unexpected<Problem> badUsage(const Message& what) {
    return refuse(what, phrase("Launch", "See vitrine --help."));
}

std::optional<QSize> sizeOf(const QString& written) {
    static const QRegularExpression form(text("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = form.match(written);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}

std::optional<double> scaleOf(const QString& written) {
    bool ok = false;
    const double scale = written.toDouble(&ok);
    return ok && scale >= 0.5 && scale <= 8 ? std::optional(scale) : std::nullopt;
}

bool isView(const QString& name) {
    return viewNamed(name) || QStringList{text("window"), text("figures"), text("inspector")}.contains(name);
}

/// "86mm", "86 mm" or "86"; 0 where nothing is written.
std::optional<double> widthOf(const QString& written) {
    static const QRegularExpression form(text("^(\\d+(?:\\.\\d+)?) ?(?:mm)?$"));
    if (written.isEmpty())
        return 0;
    const auto match = form.match(written);
    const double width = match.hasMatch() ? match.captured(1).toDouble() : 0;
    return width >= 20 && width <= 1000 ? std::optional(width) : std::nullopt;
}

std::string asWritten(const QString& written) {
    return written.toStdString();
}

Result<LaunchOptions> optionsOf(const QCommandLineParser& parser) {
    LaunchOptions options;
    const auto size = sizeOf(parser.value(text("size")));
    const auto scale = scaleOf(parser.value(text("scale")));
    const QString theme = parser.value(text("theme"));
    if (!size)
        return badUsage(phrase("Launch", "“%1” is not a size like 1600x1000.").with(asWritten(parser.value(text("size")))));
    if (!scale)
        return badUsage(phrase("Launch", "“%1” is not a scale between 0.5 and 8.").with(asWritten(parser.value(text("scale")))));
    if (!theme.isEmpty() && theme != text("dark") && theme != text("light"))
        return badUsage(phrase("Launch", "“%1” is not a theme; there are dark and light.").with(asWritten(theme)));
    if (!isView(parser.value(text("view"))))
        return badUsage(phrase("Launch", "There is no view called “%1”.").with(asWritten(parser.value(text("view")))));
    const auto width = widthOf(parser.value(text("width")));
    if (!width)
        return badUsage(
            phrase("Launch", "“%1” is not a width between 20mm and 1000mm.").with(asWritten(parser.value(text("width")))));
    if (parser.isSet(text("figure")) != parser.isSet(text("output")))
        return badUsage(phrase("Launch", "A figure needs both --figure NAME and --output OUT."));
    if (parser.isSet(text("figure")) && (parser.value(text("figure")).isEmpty() || parser.value(text("output")).isEmpty()))
        return badUsage(phrase("Launch", "The figure or the file that it goes to has no name."));
    options.figure = parser.value(text("figure"));
    options.output = parser.value(text("output"));
    options.width = *width;
    options.paths = parser.positionalArguments();
    options.example = parser.isSet(text("example"));
    options.screenshot = parser.value(text("screenshot"));
    options.view = parser.value(text("view"));
    options.size = *size;
    options.scale = *scale;
    if (!theme.isEmpty())
        options.theme = theme == text("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    options.exitAfterFirstPaint = parser.isSet(text("exit-after-first-paint"));
    options.help = parser.isSet(text("help"));
    options.version = parser.isSet(text("version"));
    return options;
}

} // namespace

Result<LaunchOptions> launchOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(QStringList{text("vitrine")} + arguments))
        return badUsage(phrase("Launch", "%1.").with(asWritten(parser.errorText())));
    return optionsOf(parser);
}

QString launchHelp() {
    QCommandLineParser parser;
    describeOptions(parser);
    return parser.helpText();
}

} // namespace vitrine
