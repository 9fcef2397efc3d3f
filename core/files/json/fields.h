#pragma once
#include "core/document/choice_names.h"
#include "core/quantity/problem.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <optional>
#include <string>

namespace vitrine::json {

QJsonValue text(const std::string&);
/// A number that JSON can hold, or "nan", "inf", "-inf" in quotes.
QJsonValue number(double);
QJsonValue number(const std::optional<double>&); ///< null where absent

template<class E, std::size_t n>
QJsonValue name(E value, const ChoiceName<E> (&names)[n]) {
    for (const auto& each : names)
        if (each.value == value)
            return QLatin1String(each.text);
    return {};
}

template<class E>
QJsonValue name(E value) {
    return name(value, choiceNames<E>);
}

/// The first thing in a document that is not what it should be.
using Complaint = std::optional<Problem>;

/// One object of a document that someone else may have written. Every getter returns something harmless where
/// the field is absent or of another kind, and notes the first such field with its path in the complaint.
class Fields {
  public:
    Fields(QJsonObject object, QString path, Complaint& complaint)
        : object_(std::move(object)), path_(std::move(path)), complaint_(&complaint) {}

    bool has(QLatin1String key) const { return object_.contains(key) && !object_[key].isNull(); }
    /// As has(), and complains where the field is absent instead of null.
    bool given(QLatin1String key) const;
    std::string text(QLatin1String key) const;
    bool flag(QLatin1String key) const;
    double number(QLatin1String key) const;    ///< finite
    double anyNumber(QLatin1String key) const; ///< may be NaN or infinite
    int integer(QLatin1String key) const;
    std::optional<double> optionalNumber(QLatin1String key) const; ///< absent or null: nothing
    std::optional<double> numberOrNull(QLatin1String key) const;   ///< null: nothing
    Fields object(QLatin1String key) const;
    std::vector<Fields> objects(QLatin1String key) const;
    /// An object without which the rest stands: it complains elsewhere.
    Fields apart(QLatin1String key, Complaint& complaint) const {
        return {object_[key].toObject(), path_ + key + QLatin1Char('/'), complaint};
    }
    /// The same object without which the rest stands.
    Fields apart(Complaint& complaint) const { return {object_, path_, complaint}; }
    std::vector<double> numbers(QLatin1String key, qsizetype count) const; ///< exactly `count` finite numbers
    std::vector<double> numbers(QLatin1String key) const;                  ///< any number of finite numbers
    std::vector<double> anyNumbers(QLatin1String key) const;               ///< each may be NaN or infinite
    std::size_t count(QLatin1String key) const;                            ///< not negative

    /// Whether what stands under a key is a name of an E.
    template<class E>
    bool isChoice(QLatin1String key) const {
        for (const auto& each : choiceNames<E>)
            if (object_[key].toString() == QLatin1String(each.text))
                return true;
        return false;
    }
    /// What `isKnown` does not know of the object, as compact JSON; empty: nothing.
    std::string others(const std::function<bool(QLatin1String key)>& isKnown) const;

    void read(QLatin1String key, std::string& value) const { value = text(key); }
    void read(QLatin1String key, bool& value) const { value = flag(key); }
    void read(QLatin1String key, int& value) const { value = integer(key); }
    void read(QLatin1String key, std::size_t& value) const { value = count(key); }
    void read(QLatin1String key, double& value) const { value = number(key); }
    void read(QLatin1String key, std::vector<double>& value) const { value = anyNumbers(key); }

    template<class E, std::size_t n>
    E choice(QLatin1String key, const ChoiceName<E> (&names)[n]) const {
        for (const auto& each : names)
            if (object_[key].toString() == QLatin1String(each.text))
                return each.value;
        complain(key);
        return names[0].value;
    }

    template<class E>
    E choice(QLatin1String key) const {
        return choice(key, choiceNames<E>);
    }

    /// Notes that a field is not what it should be.
    void complain(QLatin1String key) const;

  private:
    /// A value; complains where it is not of the kind that is asked for.
    QJsonValue value(QLatin1String key, bool (QJsonValue::*isOfKind)() const) const;

    QJsonObject object_;
    QString path_;
    Complaint* complaint_;
};

} // namespace vitrine::json
