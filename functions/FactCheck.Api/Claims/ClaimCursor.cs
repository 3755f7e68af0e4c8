using FactCheck.Api.Results;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;

namespace FactCheck.Api.Claims;

/// <summary>The listing of claims runs by document, then by place in the text; claims entered by hand come last.</summary>
internal static class ClaimCursor
{
    /// <summary>One part of the listing.</summary>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    public static (IReadOnlyList<Claim> Items, string? Continuation) Part(IEnumerable<Claim> claims, int limit, string? continuation) =>
        KeyCursor.Part("claims", claims, claim => Position(claim.Id), limit, continuation);

    /// <summary>Text that sorts by code unit as the listing runs.</summary>
    private static string Position(ClaimId id) => id.Value.Split('-') switch
    {
        [var document, var offset, var ordinal] => $"0{document}{offset.PadLeft(10, '0')}{ordinal.PadLeft(10, '0')}",
        _ => "1" + id.Value,
    };
}
