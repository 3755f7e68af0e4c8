using FactCheck.Core.Ingestion;
using FactCheck.Core.Ingestion.Ports;
using FactCheck.Documents.Formats;

namespace FactCheck.Documents;

/// <summary>
/// Reads every format in the registry: decides by declared media type and bytes which it is, and reads it within the limits.
/// Nothing that a file refers to is ever loaded. Safe for concurrent use.
/// </summary>
public sealed class DocumentReader : IDocumentReader
{
    private readonly TimeProvider _time;
    private readonly IReadOnlyList<FileFormat> _formats;

    /// <summary>A reader of all formats.</summary>
    public DocumentReader()
        : this(FormatRegistry.All, TimeProvider.System)
    {
    }

    internal DocumentReader(IReadOnlyList<FileFormat> formats, TimeProvider time)
    {
        _formats = formats;
        _time = time;
        SupportedMediaTypes = [.. formats.SelectMany(format => format.MediaTypes)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> SupportedMediaTypes { get; }

    /// <inheritdoc/>
    public async ValueTask<ReadOutcome> ReadAsync(IncomingFile file, IngestionLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        cancellationToken.ThrowIfCancellationRequested();
        if (file.Content.Length > limits.MaximumBytes)
        {
            return Refuse.TooManyBytes(limits);
        }

        if (file.Content.IsEmpty)
        {
            return Refuse.Unreadable("The file is empty.");
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = ParsingThread.Run(() => Read(file, limits, stop.Token));
        try
        {
            return await reading.WaitAsync(limits.Deadline, _time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return Refuse.TooSlow(limits);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private ReadOutcome Read(IncomingFile file, IngestionLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            var media = DeclaredMedia.Parse(file.MediaType);
            var format = FormatSniffer.Choose(_formats, media, file);
            return format.Reader.Read(new ReadRequest(file.Name, format.MediaTypes[0], media.Charset, file.Content, limits, cancellationToken));
        }
        catch (RefusedException refused)
        {
            return refused.Outcome;
        }
    }
}
