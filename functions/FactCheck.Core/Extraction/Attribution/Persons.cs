using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Knows people in a label: by a name, by what they are, or as one of many whom nobody names.</summary>
internal sealed class Persons(TokenStream stream)
{
    /// <summary>"fishermen", "three officers": people who are no source of the lexicon speak for their kind.</summary>
    public (Institution Institution, Side Side)? PersonOf(TokenRange label)
    {
        for (var i = label.First; i < label.End; i++)
        {
            if (stream.TryMark<PersonNoun>(i, out var range, out var person) && range.End <= label.End && !person.Modifier)
            {
                return person.Classes switch
                {
                    [VictimClass.LawEnforcement, ..] => (Institution.Police, Side.Official),
                    [VictimClass.Military, ..] => (Institution.Military, Side.Official),
                    [VictimClass.Militant, ..] => (Institution.Belligerent, Side.Independent),
                    [VictimClass.Journalist, ..] => (Institution.IndependentMedia, Side.Media),
                    [VictimClass.HealthWorker, ..] => (Institution.Hospital, Side.Independent),
                    _ => (Institution.Eyewitness, Side.Independent),
                };
            }
        }

        return null;
    }

    /// <summary>"Name, who sells bread": the name.</summary>
    public TokenRange BeforeApposition(TokenRange label)
    {
        for (var i = label.First + 1; i < label.End; i++)
        {
            if (stream.IsMark(i, ','))
            {
                return label with { End = i };
            }
        }

        return label;
    }

    public bool IsName(TokenRange label)
    {
        var capitals = 0;
        for (var i = label.First; i < label.End; i++)
        {
            if (stream.IsCapital(i) && !(stream[i].Word != 0 && IsSentenceStart(i) && !stream.IsCapital(i + 1)) && !stream.Is(i, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Weekday | WordClass.Month))
            {
                capitals++;
            }
            else if (stream.IsWord(i) && !stream.Is(i, WordClass.Possessive) && label.Count < 4 && i == label.First)
            {
                return false;
            }
        }

        return capitals > 0 && capitals * 2 >= label.Count;
    }

    /// <summary>A capital at the start of a sentence makes no name of a common word, unless another follows: "Harbour Watch".</summary>
    private bool IsSentenceStart(int at) => at == 0 || stream[at].Has(TokenFlags.LineBefore) || stream.IsMark(at - 1, '.') || stream.IsQuote(at - 1);

    /// <summary>"a doctor", "one of the guards", "a spokesman for the agency": one person, whom nobody names.</summary>
    public bool IsSomebody(TokenRange label, SourceNoun noun, TokenRange words)
    {
        if (!(stream.Is(label.First, WordClass.IndefiniteArticle) || Clause.IsNumber(stream, label.First))
            || noun is { Named: true } or { Institution: Institution.Ngo or Institution.Igo or Institution.IndependentMedia or Institution.StateMedia })
        {
            return false;
        }

        var head = words;
        for (var i = label.First + 1; i < words.First && head == words; i++)
        {
            head = stream.TryMark<SourceNoun>(i, out var range, out _) ? range : head;
        }

        return !stream.Is(head.End - 1, WordClass.PublicBody) && (!stream.Ends(head.End - 1, Ending.Plural) || stream.Is(label.First + 1, WordClass.Of));
    }
}
