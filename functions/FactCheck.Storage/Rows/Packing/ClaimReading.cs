using FactCheck.Core.Claims;

namespace FactCheck.Storage.Rows.Packing;

/// <summary>What many claims of a document share: harm, standing, and the extractor that read them.</summary>
internal sealed record ClaimReading(Harm Harm, Certainty Certainty, Basis Basis, string Extractor);
