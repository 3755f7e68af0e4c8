using System.Globalization;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Times;

namespace FactCheck.Core.Extraction.Text;

/// <summary>Reads the head of a text.</summary>
internal static class HeadReader
{
    private const int MostLines = 12;
    private const int DatelineTokens = 14;
    private const int OpeningParagraphs = 5;

    public static DocumentHead Read(TokenStream stream, Anchor anchor)
    {
        var (bodyStart, metadata) = ReadBlock(stream.Text);
        var dateline = ReadDateline(stream, bodyStart, anchor);
        return new DocumentHead(bodyStart, metadata.Or(dateline));
    }

    /// <summary>"Title: …", "Date: …" up to an empty line; nothing when a line of the block has another form.</summary>
    private static (int BodyStart, DocumentMetadata Metadata) ReadBlock(string text)
    {
        var metadata = DocumentMetadata.Unknown;
        var position = 0;
        var lines = 0;
        while (lines < MostLines && position < text.Length)
        {
            var end = text.IndexOf('\n', position);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(position, end - position).Trim();
            position = Math.Min(end + 1, text.Length);
            if (line.IsEmpty)
            {
                break;
            }

            var colon = line.IndexOf(':');
            if (colon is < 1 or > 20 || !TryKey(line[..colon], line[(colon + 1)..].Trim(), ref metadata))
            {
                return (0, DocumentMetadata.Unknown);
            }

            lines++;
        }

        return lines >= 2 ? (position, metadata) : (0, DocumentMetadata.Unknown);
    }

    private static bool TryKey(ReadOnlySpan<char> key, ReadOnlySpan<char> value, ref DocumentMetadata metadata)
    {
        Span<char> lower = stackalloc char[key.Length];
        key.ToLowerInvariant(lower);
        var text = value.IsEmpty ? null : value.ToString();
        switch (lower)
        {
            case "title" or "headline":
                metadata = metadata with { Title = text };
                return true;
            case "publisher" or "outlet" or "source":
                metadata = metadata with { Publisher = text };
                return true;
            case "url" or "link":
                metadata = metadata with { Url = Uri.TryCreate(text, UriKind.Absolute, out _) ? text : null };
                return true;
            case "date" or "published" or "publishedon" or "published on":
                metadata = metadata with { PublishedOn = DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var date) ? date : null };
                return true;
            case "language" or "lang":
                metadata = metadata with { Language = text };
                return true;
            default:
                return lower is "author" or "by" or "via" or "byline" or "section";
        }
    }

    /// <summary>"CITY, January 20. /TASS/", "CITY (Reuters) -", "By Name | May 20, 2005": near the top of the body.</summary>
    private static DocumentMetadata ReadDateline(TokenStream stream, int bodyStart, Anchor anchor)
    {
        string? publisher = null;
        DateOnly? published = null;
        var first = -1;
        foreach (var sentence in stream.Sentences)
        {
            if (stream[sentence.Tokens.First].Start < bodyStart)
            {
                continue;
            }

            first = first < 0 ? sentence.Paragraph : first;
            if (sentence.Paragraph - first >= OpeningParagraphs)
            {
                break;
            }

            publisher ??= Agency(stream, sentence);
            published ??= Date(stream, sentence, anchor);
        }

        return DocumentMetadata.Unknown with { Publisher = publisher, PublishedOn = published };
    }

    private static string? Agency(TokenStream stream, Sentence sentence)
    {
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, sentence.Tokens.First + DatelineTokens); i++)
        {
            if ((stream.IsMark(i, '/') || stream.IsMark(i, '(')) && stream.TryMark<SourceNoun>(i + 1, out var range, out var noun) && noun is { Named: true, Name: { } name }
                && noun.Institution is Claims.Institution.StateMedia or Claims.Institution.IndependentMedia && (stream.IsMark(range.End, '/') || stream.IsMark(range.End, ')')))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A full date in a line that is no sentence, or a day right after a place in capitals.</summary>
    private static DateOnly? Date(TokenStream stream, Sentence sentence, Anchor anchor)
    {
        var dateline = stream[sentence.Tokens.First].Has(TokenFlags.AllCapitals);
        for (var i = sentence.Tokens.First; i < Math.Min(sentence.Tokens.End, sentence.Tokens.First + DatelineTokens); i++)
        {
            if (DateReader.TryRead(stream, i, sentence.Tokens.End, anchor, out var date) && date.IsPoint)
            {
                return (dateline && stream.IsMark(i - 1, ',')) || (!date.Inferred && stream.IsMark(i - 1, '|')) || (!date.Inferred && date.Tokens.Count >= sentence.Tokens.Count - 1) ? date.Start : null;
            }
        }

        return null;
    }
}
