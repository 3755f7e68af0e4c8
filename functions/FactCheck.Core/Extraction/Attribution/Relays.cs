using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Tells who passes a count on: a medium named beside the source, else the publisher.</summary>
internal sealed class Relays
{
    private readonly TokenStream _stream;
    private readonly Relay? _publisher;

    public Relays(TokenStream stream, string? publisher, CancellationToken cancellationToken)
    {
        _stream = stream;
        _publisher = string.IsNullOrWhiteSpace(publisher) ? null : Read(publisher.Trim(), cancellationToken);
    }

    public Relay? Find(Attributed attributed, ReadOnlySpan<Frame> frames)
    {
        foreach (var frame in frames)
        {
            if (!ReferenceEquals(frame, attributed.Frame) && frame.Reading is { Source: { Institution: Institution.StateMedia or Institution.IndependentMedia } medium } && medium.Name != attributed.Source.Name)
            {
                return new Relay(medium.Name!, medium.Side);
            }
        }

        return Told(attributed.Frame) ?? (_publisher?.Name == attributed.Source.Name ? null : _publisher);
    }

    /// <summary>"X told the agency": the agency passes it on.</summary>
    private Relay? Told(Frame? frame)
    {
        if (frame is not { Entry.ToListener: true })
        {
            return null;
        }

        for (var i = frame.Verb.End; i < Math.Min(frame.Verb.End + 2, frame.Sentence.Tokens.End); i++)
        {
            if (_stream.TryMark<SourceNoun>(i, out _, out var noun) && noun is { Named: true, Name: { } name, Institution: Institution.StateMedia or Institution.IndependentMedia })
            {
                return new Relay(name, noun.Side);
            }
        }

        return null;
    }

    private Relay Read(string publisher, CancellationToken cancellationToken)
    {
        var words = StreamBuilder.Build(publisher, _stream.Language, cancellationToken);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.TryMark<SourceNoun>(i, out var range, out var noun) && noun is { Named: true, Name: { } name } && range.Count == words.Count)
            {
                return new Relay(name, noun.Side);
            }
        }

        return new Relay(publisher, Side.Media);
    }
}
