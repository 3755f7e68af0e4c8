using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Extraction;
using FactCheck.Core.Ingestion.Ports;

namespace FactCheck.Core.Ingestion;

/// <summary>Reads files and finds their claims without keeping anything.</summary>
/// <param name="reader">Turns bytes into text.</param>
/// <param name="extractor">Finds claims in text.</param>
/// <param name="limits">What is too large or takes too long.</param>
/// <param name="time">The clock.</param>
public sealed class DetachedExtraction(IDocumentReader reader, IClaimExtractor extractor, IngestionLimits limits, TimeProvider time)
{
    private readonly TimedExtraction _extraction = new(extractor, limits, time);

    /// <summary>Reads one file.</summary>
    /// <param name="case">The case whose window, country and place resolve what the text leaves out.</param>
    /// <param name="file">The file.</param>
    /// <param name="metadata">What the sender says of it; it goes before what the file says of itself.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DetachedOutcome> ReadAsync(Case @case, IncomingFile file, DocumentMetadata metadata, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(metadata);
        return await ReadAsync(@case, file, metadata, inner: false, cancellationToken);
    }

    private async Task<DetachedOutcome> ReadAsync(
        Case @case, IncomingFile file, DocumentMetadata metadata, bool inner, CancellationToken cancellationToken)
    {
        if (file.Content.Length > limits.MaximumBytes)
        {
            return new DetachedOutcome.Refused(file.Name, RefusalKind.TooLarge, $"A document may have at most {limits.MaximumBytes} bytes.");
        }

        switch (await reader.ReadAsync(file, limits, cancellationToken))
        {
            case ReadOutcome.Text text:
                return Extract(@case, file, text, metadata.Or(text.Metadata), cancellationToken);
            case ReadOutcome.Several several when !inner:
                var outcomes = ImmutableArray.CreateBuilder<DetachedOutcome>(several.Files.Length);
                foreach (var part in several.Files)
                {
                    outcomes.Add(await ReadAsync(@case, part, metadata, inner: true, cancellationToken));
                }

                return new DetachedOutcome.Several(outcomes.MoveToImmutable());
            case ReadOutcome.Refused refused:
                return new DetachedOutcome.Refused(file.Name, refused.Kind, refused.Reason);
            default:
                return new DetachedOutcome.Refused(file.Name, RefusalKind.Unreadable, "A document inside a file holds several documents again.");
        }
    }

    private DetachedOutcome Extract(Case @case, IncomingFile file, ReadOutcome.Text text, DocumentMetadata metadata, CancellationToken cancellationToken)
    {
        var id = DocumentId.For(@case.Id, file.Content.Span);
        return _extraction.Run(new ExtractionInput(id, @case, text.Value, metadata), cancellationToken) is { } result
            ? new DetachedOutcome.Read(new ReadText(file.Name, text.MediaType, text.Value, metadata, result.Inferred, result.Claims))
            : new DetachedOutcome.Refused(file.Name, RefusalKind.Unreadable, "Finding its claims takes longer than is allowed.");
    }
}
