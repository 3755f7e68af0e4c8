namespace FactCheck.Storage.Rows.Packing;

/// <summary>Values that recur, each once, known by their place.</summary>
internal sealed class Distinct<T>
    where T : class
{
    /// <summary>In place of a value that is not there.</summary>
    public const int None = -1;

    private readonly Dictionary<T, int> _places = [];
    private readonly List<T> _values = [];

    /// <summary>Every value, in the order of its place.</summary>
    public T[] Values => [.. _values];

    /// <summary>The place of a value; <see cref="None"/> for null.</summary>
    public int PlaceOf(T? value)
    {
        if (value is null)
        {
            return None;
        }

        if (!_places.TryGetValue(value, out var place))
        {
            place = _values.Count;
            _places.Add(value, place);
            _values.Add(value);
        }

        return place;
    }
}
