namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Turns bytes into text with metadata. Bad input is an outcome, never an exception.</summary>
public interface IDocumentReader
{
    /// <summary>Media types that can be read, such as <c>text/html</c>.</summary>
    IReadOnlyList<string> SupportedMediaTypes { get; }

    /// <summary>Reads one file.</summary>
    /// <param name="file">The bytes and what the sender says of them.</param>
    /// <param name="limits">What is too large, and how long reading may take.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValueTask<ReadOutcome> ReadAsync(IncomingFile file, IngestionLimits limits, CancellationToken cancellationToken);
}
