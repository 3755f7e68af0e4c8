using FactCheck.Core.Extraction.Gazetteer;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>Finds the names of places and peoples in a text, and chooses among places of one name.</summary>
internal static class MentionReader
{
    public static List<PlaceMention> Read(TokenStream stream, string? caseCountry, CancellationToken cancellationToken)
    {
        var names = new List<(TokenRange Tokens, PlaceMatch Match)>();
        var peoples = new List<PlaceMention>();
        for (var i = 0; i < stream.Count; i++)
        {
            if (!stream.IsCapital(i) || stream[i].End - stream[i].Start < 2)
            {
                continue;
            }

            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (Cues.At(stream, i, out var none, CueKind.NoPlace))
            {
                i = none.End - 1;
                continue;
            }

            var next = i;
            if (!IsSurname(stream, i, names) && Demonyms.Default.MatchAt(stream.Text, stream[i].Start) is { } people)
            {
                next = EndOf(stream, i, people.Start + people.Length);
                peoples.Add(new PlaceMention(new TokenRange(i, next), PlaceGazetteer.Default.ById(people.PlaceIds[0]), IsPeople: true));
            }

            if (!IsPersonsName(stream, i) && !IsBody(stream, i) && PlaceFinder.Default.MatchAt(stream.Text, stream[i].Start) is { } match && EndOf(stream, i, match.End) is var end && end >= next && !IsPieceOfName(stream, i, end))
            {
                if (next > i)
                {
                    peoples.RemoveAt(peoples.Count - 1);
                }

                next = end;
                names.Add((new TokenRange(i, end), match));
            }

            i = Math.Max(i, next - 1);
        }

        var context = PlaceContext.FromMentions(names.Select(name => name.Match), caseCountry);
        var found = names.Select(name => new PlaceMention(name.Tokens, PlaceResolver.Resolve(PlaceGazetteer.Default, name.Match, context), IsPeople: false)).Concat(peoples).ToList();
        found.Sort((left, right) => left.Tokens.First.CompareTo(right.Tokens.First));
        return found;
    }

    /// <summary>"Volker Turk": behind a first name that no list knows stands a surname.</summary>
    private static bool IsSurname(TokenStream stream, int at, List<(TokenRange Tokens, PlaceMatch Match)> names) =>
        stream.IsCapital(at - 1) && stream[at - 1].Word == 0 && !stream[at].Has(TokenFlags.LineBefore) && !stream.IsCapital(at + 1)
        && !stream.TryMark<PersonNoun>(at + 1, out _, out _) && !stream.TryMark<SourceNoun>(at + 1, out _, out _) && (names.Count == 0 || names[^1].Tokens.End != at);

    /// <summary>"Mayor Carlos Rivera", "said Carlos Rivera": a name behind an office or beside a verb of saying.</summary>
    private static bool IsPersonsName(TokenStream stream, int at) =>
        stream.IsCapital(at - 1) && stream[at - 1].Word == 0 && !stream[at].Has(TokenFlags.LineBefore) && !stream.IsCapital(at + 1)
        && (stream.Is(at - 2, WordClass.Title) || stream.TryMarkBefore<SourceNoun>(at - 1, Math.Max(0, at - 3), out _, out _) || stream.TryMark<SpeechVerb>(at - 2, out _, out _) || stream.TryMark<SpeechVerb>(at + 1, out _, out _));

    /// <summary>"U.N.": the name of a body in capitals.</summary>
    private static bool IsBody(TokenStream stream, int at) =>
        stream.TryMark<SourceNoun>(at, out _, out var noun) && noun.Named;

    /// <summary>"Al" in "Al-Mastura": a hyphen ties it to a longer name that the gazetteer does not know.</summary>
    private static bool IsPieceOfName(TokenStream stream, int first, int end) =>
        (stream.IsHyphen(end) && stream.IsCapital(end + 1))
        || (stream.IsHyphen(first - 1) && stream.IsCapital(first - 2));

    private static int EndOf(TokenStream stream, int first, int offset)
    {
        var end = first + 1;
        while (end < stream.Count && stream[end].Start < offset)
        {
            end++;
        }

        return end;
    }
}
