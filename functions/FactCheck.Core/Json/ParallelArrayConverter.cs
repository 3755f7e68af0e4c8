using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Core.Json;

/// <summary>
/// Writes a long array of large values on all processors, and therefore whole into memory before any of it is sent. What is
/// written and read is the same as without it.
/// </summary>
/// <typeparam name="T">A type whose values are large, and may be read on several threads at once.</typeparam>
public sealed class ParallelArrayConverter<T> : JsonConverter<ImmutableArray<T>>
{
    private const int Stretches = 32;
    private const int SegmentBytes = 128 << 10;

    private static readonly PipeOptions Unbounded = new(pauseWriterThreshold: 0, minimumSegmentSize: SegmentBytes);

    /// <inheritdoc />
    public override ImmutableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ImmutableCollectionsMarshal.AsImmutableArray(JsonSerializer.Deserialize<T[]>(ref reader, options));

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Length < Stretches || writer.Options.Indented)
        {
            JsonSerializer.Serialize(writer, value.AsMemory(), options);
            return;
        }

        writer.WriteStartArray();
        var stretches = value.Chunk(value.Length / Stretches).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered);
        foreach (var stretch in stretches.Select(items => WriteAside(items, writer.Options, options)))
        {
            stretch.TryRead(out var array);
            writer.WriteRawValue(array.Buffer.Slice(1, array.Buffer.Length - "[]".Length), skipInputValidation: true);
            stretch.Complete();
        }

        writer.WriteEndArray();
    }

    private static PipeReader WriteAside(T[] items, JsonWriterOptions form, JsonSerializerOptions options)
    {
        var pipe = new Pipe(Unbounded);
        using (var writer = new Utf8JsonWriter(pipe.Writer, form))
        {
            JsonSerializer.Serialize(writer, items, options);
        }

        pipe.Writer.Complete();
        return pipe.Reader;
    }
}
