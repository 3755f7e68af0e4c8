using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;

namespace FactCheck.Functions.Tests.Settings;

/// <summary>Settings in memory that remember which of them were asked for.</summary>
internal sealed class RecordingSettings(IEnumerable<KeyValuePair<string, string?>> values)
    : MemoryConfigurationProvider(new MemoryConfigurationSource { InitialData = values }), IConfigurationSource
{
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlySet<string> Asked => _asked;

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        _asked.Add(key);
        return base.TryGet(key, out value);
    }
}
