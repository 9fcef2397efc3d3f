#include "app/workspace/sample_files.h"

#include "app/workspace/storage.h"

#include <QFileInfo>

namespace vitrine {

namespace {

const Shared<Sample>* sharedSample(const Study& study, const std::string& id) {
    const auto found = std::ranges::find_if(study.samples, [&](const auto& sample) { return sample->id == id; });
    return found == study.samples.end() ? nullptr : &*found;
}

} // namespace

bool SampleFiles::open(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    const auto known = std::ranges::find_if(files_, [&](const auto& entry) { return entry.second.path == full; });
    if (known != files_.end() && findSample(store_.study(), known->first)) {
        store_.selectFirst(*findSample(store_.study(), known->first));
        return true;
    }
    if (const QString file = fileOfPrevious(full); !file.isEmpty())
        return openVersionBefore(full, file);
    auto loaded = openSample(full);
    if (!loaded)
        return store_.fail(loaded.error());
    const Shared<Sample> sample(std::move(loaded->sample));
    const auto former = files_;
    note(sample, full);
    if (!store_.act({AddSample{sample}}, phrase("Workspace", "Open %1").with(fileNameOf(full)))) {
        forgetAllBut(former);
        return false;
    }
    for (const Problem& problem : loaded->words)
        store_.raise(problem);
    Q_EMIT changed();
    store_.selectFirst(*sample);
    Q_EMIT used(full);
    return true;
}

/// A sample of a file that is neither in the study nor among those to be added to it.
Result<LoadedSample> SampleFiles::newSampleIn(const QString& path, const std::vector<Action>& additions) const {
    auto loaded = openSample(path);
    const auto adds = [&](const Action& action) { return std::get<AddSample>(action).sample->id == loaded->sample.id; };
    if (loaded && (findSample(store_.study(), loaded->sample.id) || std::ranges::any_of(additions, adds)))
        return refuse(phrase("Study", "Sample “%1” is already in the study.").with(loaded->sample.name), {}, fileNameOf(path));
    return loaded;
}

bool SampleFiles::openTogether(const QStringList& paths) {
    std::vector<Action> additions;
    std::vector<Problem> words;
    const auto former = files_;
    for (const QString& path : paths) {
        const QString full = QFileInfo(path).absoluteFilePath();
        if (isOpen(full))
            continue;
        auto loaded = newSampleIn(full, additions);
        if (!loaded) {
            words.push_back(loaded.error());
            continue;
        }
        std::ranges::copy(loaded->words, std::back_inserter(words));
        const Shared<Sample> sample(std::move(loaded->sample));
        note(sample, full);
        additions.emplace_back(AddSample{sample});
    }
    return addTogether(additions, words, former);
}

bool SampleFiles::addTogether(const std::vector<Action>& additions, const std::vector<Problem>& words,
                              const std::map<std::string, File>& former) {
    const auto count = static_cast<int>(additions.size());
    const bool done = count > 0 && store_.act(additions, phrases("Workspace", "Open %n sample(s)").count(count));
    if (!done)
        files_ = former;
    for (const Problem& problem : words)
        store_.raise(problem);
    if (!done)
        return false;
    const Shared<Sample> first = std::get<AddSample>(additions.front()).sample;
    Q_EMIT changed();
    store_.selectFirst(*first);
    Q_EMIT used(pathOf(first->id));
    return true;
}

bool SampleFiles::isOpen(const QString& path) const {
    const std::string id = sampleIn(path);
    return !id.empty() && findSample(store_.study(), id);
}

/// The version before the last save as an unsaved change of its file; where that is gone, as a sample to be saved there.
bool SampleFiles::openVersionBefore(const QString& previous, const QString& file) {
    if (QFileInfo::exists(file))
        return open(file) && openPrevious(sampleIn(file));
    const auto loaded = loadSample(previous);
    return loaded ? restore(*loaded, file, {}) : store_.fail(loaded.error());
}

/// Why a sample must not be written to a file: it is another sample's, or another program changed it.
std::optional<Problem> SampleFiles::inTheWay(const std::string& id, const QString& path) const {
    const std::string name = fileNameOf(path);
    for (const auto& [other, file] : files_)
        if (other != id && file.path == path && findSample(store_.study(), other))
            return Problem{phrase("Workspace", "The file belongs to the sample “%1” of this study.")
                               .with(findSample(store_.study(), other)->name),
                           phrase("Workspace", "Choose another name."), name};
    const auto own = files_.find(id);
    if (own != files_.end() && own->second.path == path && QFileInfo::exists(path) &&
        fingerprint(path) != own->second.fingerprint)
        return Problem{phrase("Workspace", "Another program changed the file since it was opened here."),
                       phrase("Workspace", "Save the sample under another name, so that nothing is lost."), name};
    return std::nullopt;
}

bool SampleFiles::saveAs(const std::string& id, const QString& path) {
    const Shared<Sample>* sample = sharedSample(store_.study(), id);
    const Results results = store_.results().of(store_.study());
    const SampleResult* result = findResult(results, id);
    if (!sample || !result)
        return false;
    const QString full = QFileInfo(path).absoluteFilePath();
    if (const auto problem = inTheWay(id, full))
        return store_.fail(*problem);
    if (const auto stored = storeSample(**sample, *result, full); !stored)
        return store_.fail(stored.error());
    setFile(id, {full, *sample, fingerprint(full)});
    Q_EMIT used(full);
    return true;
}

void SampleFiles::startWith(const Study& study) {
    files_.clear();
    for (const auto& sample : study.samples)
        files_[sample->id] = {QString(), sample, {}};
}

void SampleFiles::note(const Shared<Sample>& sample, const QString& path) {
    files_[sample->id] = {path, sample, fingerprint(path)};
    if (auto result = kept_.find(files_[sample->id].fingerprint); result && (*result)->id == sample->id)
        store_.results().know({sample, std::move(*result)});
}

void SampleFiles::keepResults() {
    const Moment& now = store_.scene().now;
    for (const auto& [id, file] : files_) {
        const auto sample = std::ranges::find_if(now.study.samples, [&](const auto& each) { return each == file.saved; });
        if (sample != now.study.samples.end())
            kept_.keep(file.fingerprint, now.results->samples[std::size_t(sample - now.study.samples.begin())]);
    }
}

bool SampleFiles::save() {
    bool all = true;
    for (const auto& id : unsaved())
        if (const QString path = pathOf(id); !path.isEmpty())
            all = saveAs(id, path) && all;
    return all;
}

std::vector<std::string> SampleFiles::unsaved() const {
    std::vector<std::string> out;
    for (const auto& sample : store_.study().samples)
        if (const auto file = files_.find(sample->id); file == files_.end() || file->second.saved != sample)
            out.push_back(sample->id);
    return out;
}

std::vector<std::string> SampleFiles::withoutFile() const {
    auto out = unsaved();
    std::erase_if(out, [this](const std::string& id) { return !pathOf(id).isEmpty(); });
    return out;
}

QString SampleFiles::pathOf(const std::string& sample) const {
    const auto file = files_.find(sample);
    return file == files_.end() ? QString() : file->second.path;
}

void SampleFiles::setFile(const std::string& id, const File& file) {
    files_[id] = file;
    Q_EMIT savedChanged();
    Q_EMIT changed();
}

/// Another state of a sample that is in the study, at its place among the others.
bool SampleFiles::putInPlace(const Shared<Sample>& sample, const Message& words) {
    std::vector<Action> actions;
    const auto& all = store_.study().samples;
    const auto first = std::ranges::find(all, sample->id, [](const auto& s) { return s->id; });
    for (auto each = first; each != all.end(); ++each)
        actions.emplace_back(RemoveSample{(*each)->id});
    for (auto each = first; each != all.end(); ++each)
        actions.emplace_back(AddSample{each == first ? sample : *each});
    return store_.act(actions, words.with(sample->name));
}

bool SampleFiles::reload(const std::string& id) {
    const QString path = pathOf(id);
    const auto loaded = openSample(path);
    if (!loaded)
        return store_.fail(loaded.error());
    if (loaded->sample.id != id)
        return store_.fail({phrase("Workspace", "The file holds another sample now."),
                            phrase("Workspace", "Open it as a sample of its own, and save this one under another name."),
                            fileNameOf(path)});
    const Shared<Sample> sample(loaded->sample);
    if (!putInPlace(sample, phrase("Workspace", "Reload “%1”")))
        return false;
    for (const Problem& problem : loaded->words)
        store_.raise(problem);
    setFile(id, {path, sample, fingerprint(path)});
    return true;
}

bool SampleFiles::keepMine(const std::string& id) {
    const QString path = pathOf(id);
    setFile(id, {path, {}, fingerprint(path)});
    return true;
}

void SampleFiles::adopt(const std::string& id) {
    if (const auto file = files_.find(id); file != files_.end())
        file->second.fingerprint = fingerprint(file->second.path);
}

bool SampleFiles::hasPrevious(const std::string& id) const {
    const QString path = pathOf(id);
    return !path.isEmpty() && QFileInfo::exists(previousOf(path));
}

bool SampleFiles::openPrevious(const std::string& id) {
    const auto previous = loadSample(previousOf(pathOf(id)));
    if (!previous)
        return store_.fail(previous.error());
    if (previous->id != id)
        return store_.fail({phrase("Workspace", "The previous version holds another sample."), {}, fileNameOf(pathOf(id))});
    return putInPlace(*previous, phrase("Workspace", "Previous version of “%1”"));
}

bool SampleFiles::restore(const Sample& sample, const QString& path, const QByteArray& seen) {
    const bool known = findSample(store_.study(), sample.id) != nullptr;
    if (known && pathOf(sample.id) != path)
        return store_.fail({phrase("Workspace", "Sample “%1” is open from another file.").with(sample.name),
                            phrase("Workspace", "Remove it from the study first; its file stays."), fileNameOf(path)});
    const bool asItWas = known && fingerprint(path) == seen; // else what the file holds now is not what was changed
    const Shared<Sample> saved = asItWas ? files_[sample.id].saved : Shared<Sample>();
    const Message words = phrase("Workspace", "Recover “%1”");
    if (!(known ? putInPlace(sample, words) : store_.act({AddSample{sample}}, words.with(sample.name))))
        return false;
    setFile(sample.id, {path, saved, seen});
    store_.selectFirst(sample);
    return true;
}

std::vector<Unsaved> SampleFiles::unsavedStates() const {
    std::vector<Unsaved> states;
    for (const std::string& id : unsaved()) {
        const auto file = files_.find(id);
        states.push_back(file == files_.end()
                             ? Unsaved{*sharedSample(store_.study(), id), {}, {}}
                             : Unsaved{*sharedSample(store_.study(), id), file->second.path, file->second.fingerprint});
    }
    return states;
}

std::string SampleFiles::sampleIn(const QString& path) const {
    const auto found = std::ranges::find_if(files_, [&](const auto& file) { return file.second.path == path; });
    return found == files_.end() ? std::string() : found->first;
}

} // namespace vitrine
