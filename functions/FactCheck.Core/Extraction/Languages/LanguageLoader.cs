using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>Makes a language of its folder of JSON files.</summary>
internal sealed class LanguageLoader
{
    private readonly Vocabulary _vocabulary = new();
    private readonly PhraseTable _phrases = new();
    private readonly Dictionary<ushort, WordClass> _classes = [];
    private readonly Dictionary<ushort, ushort> _acronyms = [];

    private LanguageLoader()
    {
    }

    /// <summary>Loads a language.</summary>
    /// <param name="language">The folder's name.</param>
    /// <param name="read">Gives the content of a file of the folder.</param>
    /// <exception cref="LexiconException">A file is wrong; the message says where.</exception>
    public static LanguagePack Load(string language, Func<string, string, string> read)
    {
        var loader = new LanguageLoader();
        loader.AddClasses(File("grammar.json"));
        loader.Add<NumberWord>(File("numerals.json"));
        loader.Add<VagueCount>(File("vague-counts.json"));
        loader.Add<Qualifier>(File("qualifiers.json"));
        loader.Add<PersonNoun>(File("people.json"));
        loader.Add<ThingNoun>(File("things.json"));
        loader.Add<HarmCue>(File("harms.json"), cue => cue.Fixed(loader._vocabulary));
        loader.AddVerbs(File("harm-verbs.json"));
        loader.Add<HarmFrame>(File("harm-frames.json"), frame => frame.Fixed(loader._vocabulary));
        loader.Add<SpeechVerb>(File("speech.json"));
        loader.Add<SourceNoun>(File("sources.json"), loader.Capitalised);
        loader.Add<Cue>(File("cues.json"));
        loader.Add<CalendarName>(File("calendar.json"), loader.Named);
        loader.Add<RelativeTime>(File("relative-times.json"));
        loader.Add<DisputeCue>(File("disputes.json"));
        return loader.Build(EndingTable.Read(File("endings.json")));

        LexiconFile File(string name) => new($"{language}/{name}", read(language, name));
    }

    /// <summary>Reads a file of the languages that ship with this library.</summary>
    public static string Embedded(string language, string file)
    {
        var resource = $"{typeof(LanguageLoader).Namespace}.{language}.{file}";
        using var stream = typeof(LanguageLoader).Assembly.GetManifestResourceStream(resource)
            ?? throw new LexiconException($"{language}/{file} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void AddClasses(LexiconFile file)
    {
        foreach (var entry in file.Entries<WordList>())
        {
            foreach (var word in entry.Words)
            {
                var number = _vocabulary.Add(word);
                _classes[number] = _classes.GetValueOrDefault(number) | entry.Class;
            }
        }
    }

    private void AddVerbs(LexiconFile file)
    {
        foreach (var verb in file.Entries<HarmVerb>())
        {
            foreach (var cue in verb.Cues(file))
            {
                Add(file, cue.Fixed(_vocabulary));
            }
        }
    }

    private void Add<T>(LexiconFile file, Func<T, T>? prepare = null)
        where T : LexiconEntry
    {
        foreach (var entry in file.Entries<T>())
        {
            Add(file, prepare is null ? entry : prepare(entry));
        }
    }

    private void Add(LexiconFile file, LexiconEntry entry)
    {
        if (entry.Phrases.IsDefaultOrEmpty)
        {
            throw file.Fault(entry.Id, "it has no phrases.");
        }

        if (entry.Phrases.GroupBy(phrase => phrase, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw file.Fault(twice.Key, $"it stands twice in '{entry.Id}'.");
        }

        foreach (var phrase in entry.Phrases)
        {
            var words = entry is SourceNoun { Acronym: true } ? [_vocabulary.Add(phrase)] : WordsOf(phrase);
            if (words.Length is 0 or > LanguagePack.LongestPhrase)
            {
                throw file.Fault(phrase, $"a phrase has 1 to {LanguagePack.LongestPhrase} words.");
            }

            _phrases.Add(words, entry);
        }
    }

    /// <summary>The names of months and weekdays are words of those classes too.</summary>
    private CalendarName Named(CalendarName name)
    {
        foreach (var word in name.Phrases)
        {
            var number = _vocabulary.Add(word);
            _classes[number] = _classes.GetValueOrDefault(number) | (name.Unit == CalendarUnit.Month ? WordClass.Month : WordClass.Weekday);
        }

        return name;
    }

    /// <summary>"WHO" is another word than "who": it gets a number of its own.</summary>
    private SourceNoun Capitalised(SourceNoun noun)
    {
        if (!noun.Acronym)
        {
            return noun;
        }

        var own = noun.Phrases.Select(word => $"{word}{Vocabulary.InCapitals}").ToImmutableArray();
        foreach (var word in noun.Phrases)
        {
            _acronyms[_vocabulary.Add(word)] = _vocabulary.Add($"{word}{Vocabulary.InCapitals}");
        }

        return noun with { Phrases = own };
    }

    private ushort[] WordsOf(string phrase)
    {
        var tokens = Tokenizer.Tokenize(phrase, _vocabulary, CancellationToken.None);
        return [.. tokens.Select(token => token.Word != 0 ? token.Word : _vocabulary.Add(phrase.AsSpan(token.Start, token.End - token.Start)))];
    }

    private LanguagePack Build(EndingTable endings)
    {
        _phrases.Freeze(_vocabulary.Count);
        var classes = new WordClass[_vocabulary.Count + 1];
        foreach (var (word, found) in _classes)
        {
            classes[word] = found;
        }

        return new LanguagePack(_vocabulary, _phrases, classes, endings, _acronyms.ToFrozenDictionary());
    }

    private sealed record WordList
    {
        public required WordClass Class { get; init; }

        public required ImmutableArray<string> Words { get; init; }
    }
}
