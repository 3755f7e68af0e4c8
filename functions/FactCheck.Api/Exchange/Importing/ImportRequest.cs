using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>What is to be read, and for which case.</summary>
/// <param name="Case">The case that takes it in.</param>
/// <param name="Content">The file.</param>
/// <param name="Side">Where sources stand of which the file does not say it.</param>
/// <param name="Extractor">Reads the counts of sentences.</param>
internal sealed record ImportRequest(Case Case, ReadOnlyMemory<byte> Content, Side Side, IClaimExtractor Extractor);
