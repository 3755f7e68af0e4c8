using System.Runtime.InteropServices;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Places;

/// <summary>The places that a text names, by where they stand.</summary>
internal sealed class PlaceNames
{
    private const int LocativeWeight = 3;
    private const int SentenceWeight = 2;
    private const int CountedWeight = 6;

    private readonly List<PlaceMention> _mentions;
    private readonly TokenStream _stream;

    public PlaceNames(TokenStream stream, string? caseCountry, IReadOnlyList<Count> counts, CancellationToken cancellationToken)
    {
        _stream = stream;
        _mentions = MentionReader.Read(stream, caseCountry, cancellationToken);
        EventCountry = caseCountry ?? MostNamed(counts);
    }

    /// <summary>ISO 3166-1 alpha-2 code of the country that the text is about; null when nothing tells.</summary>
    public string? EventCountry { get; }

    /// <summary>The mentions that begin inside a range, in order.</summary>
    public ReadOnlySpan<PlaceMention> In(TokenRange range)
    {
        var first = FirstFrom(range.First);
        var end = first;
        while (end < _mentions.Count && _mentions[end].Tokens.First < range.End)
        {
            end++;
        }

        return CollectionsMarshal.AsSpan(_mentions)[first..end];
    }

    /// <summary>The country that a label names, by a place or a people; null when it names none.</summary>
    public string? CountryIn(TokenRange label)
    {
        foreach (var mention in In(label))
        {
            if (!IsPatron(mention))
            {
                return mention.Place?.Country;
            }
        }

        return null;
    }

    /// <summary>"Russian-backed officials": not whose they are.</summary>
    private bool IsPatron(PlaceMention mention) =>
        _stream.IsHyphen(mention.Tokens.End) && !_stream.IsCapital(mention.Tokens.End + 1);

    /// <summary>Whether a label is places of a kind, or of another, and nothing else.</summary>
    public bool IsAlone(TokenRange label, PlaceKind kind, PlaceKind other = PlaceKind.Unknown)
    {
        var covered = 0;
        foreach (var mention in In(label))
        {
            if (mention.IsPeople || mention.Place is not { } place || (place.Kind != kind && place.Kind != other))
            {
                return false;
            }

            covered += mention.Tokens.Count;
        }

        for (var i = label.First; i < label.End && covered > 0; i++)
        {
            covered += _stream.IsMark(i, ',') || _stream.Is(i, WordClass.Article | WordClass.And) ? 1 : 0;
        }

        return covered == label.Count;
    }

    private int FirstFrom(int token)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Tokens.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>"told reporters in Geneva": where it is said, and not what it is about.</summary>
    private bool IsStage(PlaceMention mention) =>
        Cues.Before(_stream, mention.Tokens.First, Math.Max(0, mention.Tokens.First - LanguagePack.LongestPhrase), CueKind.NoPlace, out _);

    /// <summary>The country named most, of equals the first; being where something happens, beside a count and among those counted weighs more.</summary>
    private string? MostNamed(IReadOnlyList<Count> counts)
    {
        var votes = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in _mentions)
        {
            if (mention.Place is { } place && !IsStage(mention))
            {
                votes[place.Country] = votes.GetValueOrDefault(place.Country) + (!mention.IsPeople && _stream.Is(mention.Tokens.First - 1, WordClass.Preposition) ? LocativeWeight : 1);
            }
        }

        foreach (var count in counts)
        {
            if (count.Link is not null)
            {
                foreach (var mention in In(count.Sentence.Tokens))
                {
                    if (mention.Place is { } place && !IsStage(mention))
                    {
                        var counted = mention.Tokens.First >= count.Mention.Tokens.First && mention.Tokens.First < count.End;
                        votes[place.Country] += counted ? CountedWeight : SentenceWeight;
                    }
                }
            }
        }

        return votes.Count == 0 ? null : votes.MaxBy(vote => vote.Value).Key;
    }
}
