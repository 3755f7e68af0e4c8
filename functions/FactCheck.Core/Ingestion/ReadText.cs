using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Ingestion;

/// <summary>A document that was read and searched for claims, and not kept.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="MediaType">The media type as found.</param>
/// <param name="Text">The text that the claims' spans point into.</param>
/// <param name="Metadata">What the sender states of the document, and the file of itself.</param>
/// <param name="Inferred">What the text tells where nobody states it.</param>
/// <param name="Claims">The claims in the order of the text.</param>
public sealed record ReadText(
    string Name,
    string MediaType,
    string Text,
    DocumentMetadata Metadata,
    DocumentMetadata Inferred,
    ImmutableArray<Claim> Claims);
