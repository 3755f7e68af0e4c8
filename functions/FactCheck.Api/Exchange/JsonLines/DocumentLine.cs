using FactCheck.Core.Cases;

namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>A document as a line.</summary>
/// <param name="Document">Its row.</param>
/// <param name="Content">The bytes as they first arrived, in Base64; null when they are not kept any more.</param>
/// <param name="Text">The text that spans point into; null when there is none.</param>
internal sealed record DocumentLine(SourceDocument Document, byte[]? Content, string? Text);
