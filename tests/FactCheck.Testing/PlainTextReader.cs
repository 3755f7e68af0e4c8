using System.Text;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Testing;

/// <summary>
/// Reads UTF-8. A text that begins with <c>UNREADABLE</c> or <c>UNSUPPORTED</c> is refused, and one that begins with
/// <c>SEVERAL</c> holds a document on each further line.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc />
    public IReadOnlyList<string> SupportedMediaTypes { get; } = ["text/plain"];

    /// <inheritdoc />
    public ValueTask<ReadOutcome> ReadAsync(IncomingFile file, IngestionLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = Encoding.UTF8.GetString(file.Content.Span);
        return ValueTask.FromResult<ReadOutcome>(text.Split('\n')[0] switch
        {
            "UNREADABLE" => new ReadOutcome.Refused(RefusalKind.Unreadable, "It says so itself."),
            "UNSUPPORTED" => new ReadOutcome.Refused(RefusalKind.UnsupportedMediaType, "It says so itself."),
            "SEVERAL" => new ReadOutcome.Several([.. text.Split('\n')[1..].Select(Part)]),
            _ => new ReadOutcome.Text(text, "text/plain", DocumentMetadata.Unknown),
        });

        static IncomingFile Part(string line, int number) => new($"part-{number + 1}.txt", "text/plain", Encoding.UTF8.GetBytes(line));
    }
}
