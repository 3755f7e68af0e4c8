namespace FactCheck.Api.Tests.Hosting;

/// <summary>How requests reach the handlers.</summary>
public enum Routing
{
    /// <summary>Mapped by ASP.NET Core's routing, as the local head does.</summary>
    Mapped,

    /// <summary>Handed to the dispatcher with route values that another router has set, as the Functions head does.</summary>
    Dispatched,
}
