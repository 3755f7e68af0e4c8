using FactCheck.Core.Extraction;

namespace FactCheck.Core.Ingestion;

/// <summary>Extraction that gives up at the deadline.</summary>
internal sealed class TimedExtraction(IClaimExtractor extractor, IngestionLimits limits, TimeProvider time)
{
    /// <summary>The extractor and its version.</summary>
    public string Name => extractor.Name;

    /// <summary>Finds the claims; null when the deadline passed.</summary>
    public ExtractionResult? Run(ExtractionInput input, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limits.Deadline, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return extractor.Extract(input, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
