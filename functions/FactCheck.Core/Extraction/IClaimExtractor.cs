namespace FactCheck.Core.Extraction;

/// <summary>Finds the claims in a text. Deterministic: the same input gives the same claims.</summary>
public interface IClaimExtractor
{
    /// <summary>The extractor and its version, as it stands in each claim.</summary>
    string Name { get; }

    /// <summary>Finds every claim, in the order of the text.</summary>
    /// <param name="input">The text and what is known about it.</param>
    /// <param name="cancellationToken">Stops the work; the text is then not partly read but not read at all.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ExtractionResult Extract(ExtractionInput input, CancellationToken cancellationToken);
}
