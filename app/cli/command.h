#pragma once
#include "app/cli/console.h"

#include <QCommandLineParser>

namespace vitrine::cli {

/// A positional argument: its name and what it is.
struct Argument {
    const char* name;
    const char* syntax;
    Message description;
};

/// One command of the program.
struct Command {
    const char* name;
    Message summary;
    std::vector<Argument> arguments;
    QList<QCommandLineOption> options;
    int (*run)(const QCommandLineParser&, const Console&);
};

/// An option with a value, or a switch where `valueName` is null.
QCommandLineOption option(const char* name, const Message& description, const char* valueName = nullptr);

/// The value of an option, or nothing where it was not given.
std::optional<std::string> valueOf(const QCommandLineParser&, const char* name);

Command importCommand();
Command evaluateCommand();
Command kissingerCommand();
Command structureCommand();
Command eosCommand();
Command structureCommand();
Command exportCommand();
Command verifyCommand();
Command demoCommand();
Command figureCommand();
Command robustnessCommand();

} // namespace vitrine::cli
