namespace FactCheck.Api.Endpoints;

/// <summary>Who may call an endpoint.</summary>
public enum AccessLevel
{
    /// <summary>Anybody.</summary>
    Anonymous,

    /// <summary>Whoever sends a function key.</summary>
    Function,
}
