#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/methods/methods.h"
#include "app/cli/simulate_command.h"

#include <iomanip>

namespace vitrine::cli {

namespace {

std::vector<Command> commands() {
    return {importCommand(),     evaluateCommand(), structureCommand(),    eosCommand(),   kissingerCommand(),
            simulateCommand(),   exportCommand(),   verifyCommand(),       demoCommand(),  figureCommand(),
            robustnessCommand(), rubyCommand(),     heatCapacityCommand(), seriesCommand()};
}

int showHelp(std::ostream& out, int code) {
    out << spoken(phrase("Cli", "Usage: vitrine-cli COMMAND …")) << "\n\n";
    for (const Command& command : commands())
        out << "  " << std::left << std::setw(15) << command.name << spoken(command.summary) << '\n';
    out << '\n' << spoken(phrase("Cli", "“vitrine-cli COMMAND --help” tells more about one of them.")) << '\n';
    return code;
}

int showVersion(const Console& console) {
    console.out << "vitrine-cli " << VITRINE_VERSION << '\n';
    return Done;
}

void declare(QCommandLineParser& parser, const Command& command) {
    parser.setApplicationDescription(spokenText(command.summary));
    parser.addOption(option("help", phrase("Cli", "Shows this help.")));
    parser.addOptions(command.options);
    parser.addPositionalArgument(QLatin1String(command.name), QString());
    for (const Argument& argument : command.arguments)
        parser.addPositionalArgument(QLatin1String(argument.name), spokenText(argument.description),
                                     QString::fromUtf8(argument.syntax));
}

int badUsage(const Console& console, const Command& command, const QString& why) {
    console.err << why.toStdString() << '\n'
                << spoken(phrase("Cli", "“vitrine-cli %1 --help” tells how it is used.").with(std::string(command.name))) << '\n';
    return BadUsage;
}

int runCommand(const Command& command, const QStringList& arguments, const Console& console) {
    QCommandLineParser parser;
    declare(parser, command);
    const bool understood = parser.parse(QStringList(QStringLiteral("vitrine-cli")) + arguments);
    if (!understood)
        return badUsage(console, command, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        console.out << parser.helpText().toStdString();
        return Done;
    }
    if (parser.positionalArguments().size() <= std::ssize(command.arguments))
        return badUsage(console, command, spokenText(phrase("Cli", "An argument is missing.")));
    return command.run(parser, console);
}

} // namespace

QCommandLineOption option(const char* name, const Message& description, const char* valueName) {
    return {QString(QLatin1String(name)), spokenText(description), QLatin1String(valueName)};
}

std::optional<std::string> valueOf(const QCommandLineParser& parser, const char* name) {
    const QString key = QLatin1String(name);
    return parser.isSet(key) ? std::optional(parser.value(key).toStdString()) : std::nullopt;
}

int run(const QStringList& arguments, const Console& console) {
    const QString first = arguments.value(0);
    if (first.isEmpty())
        return showHelp(console.err, BadUsage);
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help"))
        return showHelp(console.out, Done);
    if (first == QLatin1String("--version"))
        return showVersion(console);
    for (const Command& command : commands())
        if (first == QLatin1String(command.name))
            return runCommand(command, arguments, console);
    say(console, phrase("Cli", "There is no command “%1”.").with(first.toStdString()));
    return showHelp(console.err, BadUsage);
}

} // namespace vitrine::cli
