namespace FactCheck.Api.Claims;

/// <summary>Which decisions of a person a listing asks for.</summary>
internal enum ReviewFilter
{
    Any,
    None,
    Accepted,
    Rejected,
    Corrected,
}
