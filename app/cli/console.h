#pragma once
#include "core/quantity/problem.h"

#include <QString>

#include <ostream>

namespace vitrine::cli {

/// What a command answers to the shell.
enum ExitCode { Done = 0, DoneWithProblems = 1, BadUsage = 2, UnreadableInput = 3 };

/// Where results and messages go.
struct Console {
    std::ostream& out;
    std::ostream& err;
};

/// A sentence in the language of the person, with its numbers as in files.
std::string spoken(const Message&);
QString spokenText(const Message&);
/// "where: what remedy".
std::string spoken(const Problem&);

/// A message on a line of its own.
void say(const Console&, const Message&);
void report(const Console&, const Problem&);
/// Reports a problem; what the command then answers.
int failed(const Problem&, int code, const Console&);
/// Lists the files that were written, a line each, or reports the problem; what the command then answers.
int listed(const Result<std::vector<std::string>>& written, int failure, const Console&);

} // namespace vitrine::cli
