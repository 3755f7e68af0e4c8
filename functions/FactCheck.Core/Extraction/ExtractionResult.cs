using System.Collections.Immutable;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction;

/// <summary>What was found in a text.</summary>
/// <param name="Claims">The claims in the order of the text.</param>
/// <param name="Inferred">Metadata that the text itself tells, such as the date and agency of a dateline; used where nobody gave any.</param>
public sealed record ExtractionResult(ImmutableArray<Claim> Claims, DocumentMetadata Inferred);
