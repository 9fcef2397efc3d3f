#pragma once
#include <cstddef>
#include <string_view>

namespace vitrine {

/// Walks through the lines of a text (ended by LF, CRLF or, in a text without LF, CR) without copying them.
class Lines {
  public:
    explicit Lines(std::string_view text) : text_(text), end_(text.find('\n') == std::string_view::npos ? '\r' : '\n') {}

    /// Goes to the next line; false after the last one.
    bool next() {
        if (at_ >= text_.size())
            return false;
        const std::size_t end = text_.find(end_, at_);
        ended_ = end != std::string_view::npos;
        line_ = text_.substr(at_, (ended_ ? end : text_.size()) - at_);
        at_ = ended_ ? end + 1 : text_.size();
        if (line_.ends_with('\r'))
            line_.remove_suffix(1);
        ++number_;
        return true;
    }
    std::string_view line() const { return line_; }
    /// Counted from 1.
    std::size_t number() const { return number_; }
    /// Whether the present line is the last one of the text and has no line end: it may be cut short.
    bool unended() const { return !ended_; }
    /// Whether only white space follows the present line.
    bool last() const { return text_.find_first_not_of(" \t\r\n\f", at_) == std::string_view::npos; }
    std::string_view rest() const { return text_.substr(at_); }
    char lineEnd() const { return end_; }
    /// Goes past `count` whole lines of `length` bytes in all.
    void skip(std::size_t length, std::size_t count) {
        at_ += length;
        number_ += count;
    }

  private:
    std::string_view text_;
    std::string_view line_;
    std::size_t at_ = 0;
    std::size_t number_ = 0;
    char end_;
    bool ended_ = true;
};

/// `text` without white space at both ends.
inline std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\f\v");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n\f\v") + 1 - first);
}

} // namespace vitrine
