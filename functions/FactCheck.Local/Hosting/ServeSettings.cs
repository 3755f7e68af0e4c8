using System.Net;

namespace FactCheck.Local.Hosting;

/// <summary>How to serve.</summary>
/// <param name="Store">The store.</param>
/// <param name="Url">Where to listen.</param>
/// <param name="Key">What callers must send; null when nothing is asked of them.</param>
/// <param name="LoadSample">Whether the first start loads the sample case.</param>
internal sealed record ServeSettings(StoreLocation Store, Uri Url, string? Key, bool LoadSample)
{
    /// <summary>Whether only this machine reaches the address.</summary>
    public bool IsLoopback =>
        string.Equals(Url.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(Url.Host, out var address) && IPAddress.IsLoopback(address));
}
