using FactCheck.Core.Cases;
using FactCheck.Core.Claims;

namespace FactCheck.Api.Exchange.Hxl;

/// <summary>A column of a table in the Humanitarian Exchange Language.</summary>
/// <param name="Header">The name for people.</param>
/// <param name="Tag">The hashtag with its attributes.</param>
/// <param name="Value">The cell of a claim and its document; null for an empty one.</param>
internal sealed record HxlColumn(string Header, string Tag, Func<Claim, SourceDocument?, string?> Value);
