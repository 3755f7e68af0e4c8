using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Json;

namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>The lines of a file by their kind, and those that cannot be read.</summary>
internal sealed class LineReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<(long Line, DocumentLine Value)> _documents = [];
    private readonly List<(long Line, Claim Value)> _claims = [];
    private readonly List<(long Line, ReviewEntry Value)> _reviews = [];
    private readonly List<(long Line, string Reason)> _faults = [];

    public IReadOnlyList<(long Line, DocumentLine Value)> Documents => _documents;

    public IReadOnlyList<(long Line, Claim Value)> Claims => _claims;

    public IReadOnlyList<(long Line, ReviewEntry Value)> Reviews => _reviews;

    public IReadOnlyList<(long Line, string Reason)> Faults => _faults;

    public static LineReader Read(ReadOnlySpan<byte> content, CancellationToken cancellationToken)
    {
        var reader = new LineReader();
        var rest = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        for (var number = 1L; !rest.IsEmpty; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                reader.Add(number, line);
            }
        }

        return reader;
    }

    private void Add(long number, ReadOnlySpan<byte> line)
    {
        try
        {
            var node = JsonNode.Parse(line, documentOptions: Strict) as JsonObject ?? throw new JsonException("It is no object.");
            node.Remove(LineTypes.Member, out var member);
            switch (member?.GetValue<string>())
            {
                case LineTypes.Case:
                    break;
                case LineTypes.Document:
                    _documents.Add((number, Value<DocumentLine>(node)));
                    break;
                case LineTypes.Claim:
                    _claims.Add((number, Value<Claim>(node)));
                    break;
                case LineTypes.Review:
                    _reviews.Add((number, Value<ReviewEntry>(node)));
                    break;
                default:
                    _faults.Add((number, "Its type is none of case, document, claim and review."));
                    break;
            }
        }
        catch (JsonException exception)
        {
            _faults.Add((number, exception.Path is { } path ? $"It does not fit at {path}." : "It is not a JSON object."));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException)
        {
            _faults.Add((number, $"A value in it is out of range: {exception.Message.Split('\n')[0].Trim()}"));
        }
    }

    private static T Value<T>(JsonObject node) =>
        node.Deserialize<T>(WireJson.Options) ?? throw new JsonException("It is null.");
}
