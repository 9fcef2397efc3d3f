#include "core/document/reduce_methods.h"

#include "core/document/originals.h"
#include "core/document/sample_fields.h"
#include "core/document/validity.h"

namespace vitrine {

namespace {

std::unexpected<Problem> noPart(const std::string& id, const Sample& sample) {
    return refuse(phrase("Study", "There is no measurement “%1” in sample “%2”.").with(id, sample.name));
}

/// The study with one part of a sample replaced by an edited copy.
template<class Part, class Edit>
Result<Study> withPart(const Study& study, const std::string& sample, std::vector<Shared<Part>> Sample::*parts,
                       const std::string& id, Edit edit) {
    return withSample(study, sample, [&](Sample& changed) -> Edited {
        auto& all = changed.*parts;
        const auto found = std::ranges::find(all, id, [](const Shared<Part>& part) { return part->id; });
        if (found == all.end())
            return noPart(id, changed);
        Part part = **found;
        if (Edited edited = edit(part); !edited)
            return edited;
        *found = std::move(part);
        return {};
    });
}

template<class Part>
Result<Study> withoutPart(const Study& study, const std::string& sample, std::vector<Shared<Part>> Sample::*parts,
                          const std::string& id) {
    return withSample(study, sample, [&](Sample& changed) -> Edited {
        if (std::erase_if(changed.*parts, [&](const Shared<Part>& part) { return part->id == id; }) == 0)
            return noPart(id, changed);
        dropUnusedOriginals(changed);
        return {};
    });
}

template<class Part, class Check>
Result<Study> withParts(const Study& study, const std::string& sample, std::vector<Shared<Part>> Sample::*parts,
                        const std::vector<Shared<Part>>& added, const std::vector<Shared<Original>>& originals, Check check) {
    return withSample(study, sample, [&](Sample& changed) -> Edited {
        for (const auto& part : added) {
            if (Edited checked = check(changed, part); !checked)
                return checked;
            (changed.*parts).push_back(part);
        }
        appendMissing(changed.originals, originals);
        return {};
    });
}

template<class Part>
Edited newPart(const Sample& sample, const std::vector<Shared<Part>>& parts, const Shared<Part>& part) {
    if (!part || part->id.empty() || !part->recording)
        return refuse(phrase("Study", "A measurement without a recording cannot be added."));
    const auto same = [&](const Shared<Part>& other) {
        return other->id == part->id ||
               (other->source.sha256 == part->source.sha256 && other->source.curve == part->source.curve);
    };
    if (std::ranges::any_of(parts, same))
        return refuse(phrase("Study", "“%1” of file %2 is already in sample “%3”.")
                          .with(part->source.curve, part->source.file, sample.name));
    return validName(part->name);
}

template<class Part>
auto renamed(const std::string& name) {
    return [&name](Part& part) -> Edited {
        part.name = name;
        return validName(name);
    };
}

} // namespace

Edited newRuby(const Sample& sample, const Shared<RubyMeasurement>& ruby) {
    if (Edited check = newPart(sample, sample.rubies, ruby); !check)
        return check;
    return inRange(ruby->choices);
}

Edited newHeatRun(const Sample& sample, const Shared<HeatRun>& run) {
    return newPart(sample, sample.heatRuns, run);
}

Result<Study> MethodReducer::operator()(const AddRubies& a) const {
    return withParts(study, a.sample, &Sample::rubies, a.rubies, a.originals, newRuby);
}

Result<Study> MethodReducer::operator()(const RemoveRuby& a) const {
    return withoutPart(study, a.ruby.sample, &Sample::rubies, a.ruby.ruby);
}

Result<Study> MethodReducer::operator()(const RenameRuby& a) const {
    return withPart(study, a.ruby.sample, &Sample::rubies, a.ruby.ruby, renamed<RubyMeasurement>(a.name));
}

Result<Study> MethodReducer::operator()(const ReadRubyAnew& a) const {
    return withPart(study, a.ruby.sample, &Sample::rubies, a.ruby.ruby, [&](RubyMeasurement& ruby) -> Edited {
        if (!a.read || !a.read->recording || a.read->source.sha256 != ruby.source.sha256)
            return refuse(phrase("Study", "“%1” comes from another file.").with(ruby.name));
        ruby.source = a.read->source;
        ruby.recording = a.read->recording;
        ruby.notes = a.read->notes;
        return {};
    });
}

Result<Study> MethodReducer::operator()(const SetRubyChoices& a) const {
    return withPart(study, a.ruby.sample, &Sample::rubies, a.ruby.ruby, [&](RubyMeasurement& ruby) -> Edited {
        ruby.choices = a.choices;
        return inRange(a.choices);
    });
}

Result<Study> MethodReducer::operator()(const AddHeatRuns& a) const {
    return withParts(study, a.sample, &Sample::heatRuns, a.runs, a.originals, newHeatRun);
}

Result<Study> MethodReducer::operator()(const RemoveHeatRun& a) const {
    return withoutPart(study, a.run.sample, &Sample::heatRuns, a.run.run);
}

Result<Study> MethodReducer::operator()(const RenameHeatRun& a) const {
    return withPart(study, a.run.sample, &Sample::heatRuns, a.run.run, renamed<HeatRun>(a.name));
}

Result<Study> MethodReducer::operator()(const SetHeatRunRole& a) const {
    return withPart(study, a.run.sample, &Sample::heatRuns, a.run.run, [&](HeatRun& run) -> Edited {
        run.role = a.role;
        return {};
    });
}

Result<Study> MethodReducer::operator()(const SetHeatCapacity& a) const {
    return withSample(study, a.sample, [&](Sample& sample) -> Edited {
        sample.heatCapacity = a.choices;
        return inRange(a.choices);
    });
}

} // namespace vitrine
