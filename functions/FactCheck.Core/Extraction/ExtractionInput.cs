using FactCheck.Core.Cases;

namespace FactCheck.Core.Extraction;

/// <summary>A text and what is known about it.</summary>
/// <param name="DocumentId">The document that the claims will cite.</param>
/// <param name="Case">The case: its window, country and place resolve what the text leaves out.</param>
/// <param name="Text">The text, as it is served; offsets count in it.</param>
/// <param name="Metadata">Title, publisher, address, date and language, as far as known.</param>
public sealed record ExtractionInput(DocumentId DocumentId, Case Case, string Text, DocumentMetadata Metadata);
