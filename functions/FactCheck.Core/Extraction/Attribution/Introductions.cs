using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Remembers who is named with an office before saying anything, so that the name alone tells later.</summary>
internal sealed class Introductions(TokenStream stream, SourceClassifier classifier, SourceMemory memory)
{
    /// <summary>How many words may tell where an office is held: "the commissioner of police in the district".</summary>
    private const int LongestSeat = 6;

    /// <summary>How many words may tell whose an office is: "New Country's foreign minister".</summary>
    private const int LongestOwner = 4;

    /// <summary>How many words may tell which office it is: "human rights office spokesman".</summary>
    private const int LongestOffice = 5;

    /// <summary>Remembers people who are named with their office and say nothing yet: "Interior Minister Name Surname blamed …".</summary>
    public void Remember(Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (stream.IsMark(i, '(') && stream.IsMark(i + 2, ')') && stream[i + 1].Has(TokenFlags.AllCapitals))
            {
                ShortForm(sentence, i);
            }

            if (!stream.TryMark<SourceNoun>(i, out var office, out var noun) || noun.Side == Side.Unattributed)
            {
                continue;
            }

            if (NameBefore(i, noun) is { } named && Know(named with { End = office.End }, speaks: named.First == sentence.Tokens.First))
            {
                continue;
            }

            var first = BehindOffice(BehindRank(office.End));
            var end = EndOfName(first, sentence.Tokens.End);
            if (end - first < 2 || stream[first].Word != 0)
            {
                continue;
            }

            Know(new TokenRange(i, end), speaks: false);
            i = end - 1;
        }
    }

    /// <summary>Remembers who a sentence is about, whoever speaks in it: "The police chief met reporters."</summary>
    public void RememberTopic(Sentence sentence)
    {
        var first = sentence.Tokens.First;
        var start = stream.Is(first, WordClass.Determiner) ? first + 1 : first;
        for (var i = 0; i < LongestOwner && !stream.TryMark<SourceNoun>(start, out _, out _) && (stream.IsCapital(start) || stream.Is(start, WordClass.Possessive)); i++)
        {
            start++;
        }

        if (!stream.TryMark<SourceNoun>(start, out var range, out var noun) || noun.Side == Side.Unattributed || noun.Refers || stream.Is(range.End, WordClass.Of | WordClass.Possessive))
        {
            return;
        }

        var end = EndOfName(range.End, sentence.Tokens.End);
        if (end == range.End && IsOnlyModifier(end))
        {
            return;
        }

        if (classifier.Classify(new TokenRange(first, end)) is { Source.Carried: false, Rule: not SourceClassifier.Unnamed } reading)
        {
            memory.Remember(reading, speaks: true);
        }
    }

    /// <summary>"the Department of Works and Roads (DWR)": remembers what the letters in brackets stand for.</summary>
    private void ShortForm(Sentence sentence, int bracket)
    {
        var first = bracket;
        while (first > sentence.Tokens.First && (stream.IsCapital(first - 1) || (first < bracket && stream.Is(first - 1, WordClass.Of | WordClass.And | WordClass.Article))))
        {
            first--;
        }

        if (bracket - first > 1 && classifier.Classify(new TokenRange(first, bracket)) is { Rule: not (SourceClassifier.Unnamed or SourceClassifier.Person) } reading)
        {
            memory.RememberAcronym(bracket + 1, reading);
        }
    }

    /// <summary>Whether the words name somebody not known yet, who now is.</summary>
    private bool Know(TokenRange label, bool speaks)
    {
        if (memory.Knows(label) || classifier.Classify(label) is not { Rule: not SourceClassifier.Unnamed } reading)
        {
            return false;
        }

        memory.Remember(reading, speaks);
        return true;
    }

    /// <summary>"Name Surname, the police chief,": where the name stands, when the office begins here.</summary>
    private TokenRange? NameBefore(int office, SourceNoun noun)
    {
        var comma = stream.Is(office - 1, WordClass.Article) ? office - 2 : office - 1;
        if ((noun.Named && !IsOfficeOf(office, comma)) || !stream.IsMark(comma, ',') || !stream.IsCapital(comma - 1) || stream[comma - 1].Word != 0)
        {
            return null;
        }

        return stream.IsCapital(comma - 2) ? new TokenRange(comma - 2, comma)
            : comma < office - 1 && !stream.Is(comma - 2, WordClass.Preposition) ? new TokenRange(comma - 1, comma) : null;
    }

    /// <summary>"the UN rights chief", behind a comma: an office at a body that has a name.</summary>
    private bool IsOfficeOf(int body, int comma) =>
        comma == body - 2 && stream.TryMark<SourceNoun>(body, out var words, out _) && stream.IsWord(words.End) && !stream.IsCapital(words.End) && !IsVerb(words.End);

    /// <summary>"UN special envoy Name Surname": where the name stands, when the words before it end in an office.</summary>
    private int BehindOffice(int at)
    {
        var end = at;
        while (end < at + LongestOffice && stream.IsWord(end) && !stream.IsCapital(end) && !IsVerb(end) && !stream.Is(end, WordClass.Preposition | WordClass.And))
        {
            end++;
        }

        return stream.IsCapital(end) && (stream.Is(end - 1, WordClass.Title) || stream.TryMarkBefore<SourceNoun>(end, at, out _, out _)) ? end : at;
    }

    /// <summary>Behind an office: its full stop, its short form in brackets, its seat and a comma, when a name follows.</summary>
    private int BehindRank(int at)
    {
        at = stream.IsMark(at, '.') && stream.IsGlued(at) ? at + 1 : at;
        at = stream.IsMark(at, '(') && stream.IsMark(at + 2, ')') ? at + 3 : at;
        if (!stream.Is(at, WordClass.Of | WordClass.PlacePreposition))
        {
            return at;
        }

        for (var i = at + 1; i < at + LongestSeat && stream.IsWord(i); i++)
        {
            if (stream.IsMark(i + 1, ',') && stream.IsCapital(i))
            {
                return i + 2;
            }
        }

        return at;
    }

    /// <summary>"The military jet dropped", not "The mayor visited": another noun and its verb follow.</summary>
    private bool IsOnlyModifier(int next) =>
        stream.IsWord(next) && !IsVerb(next) && !stream.Is(next, WordClass.Adverb | WordClass.Preposition | WordClass.Relative | WordClass.And) && IsVerb(next + 1);

    private bool IsVerb(int at) =>
        stream.Is(at, WordClass.Verb | WordClass.Be | WordClass.Have | WordClass.Modal) || stream.Ends(at, Ending.Past) || stream.TryMark<SpeechVerb>(at, out _, out _);

    private int EndOfName(int first, int end)
    {
        while (first < end && stream.IsCapital(first))
        {
            first++;
        }

        return first;
    }
}
