using System.Collections.Immutable;
using System.IO.Pipelines;
using System.Text.Json;
using CsCheck;
using FactCheck.Core.Json;

namespace FactCheck.Core.Tests.Json;

public class ParallelArrayConverterTests
{
    private static readonly JsonSerializerOptions InParallel = With(WireJson.Options);
    private static readonly JsonSerializerOptions IndentedInParallel = With(WireJson.Indented);

    private static readonly Gen<Shelf> AnyShelf =
        from names in Gen.String.Array[0, 300]
        select new Shelf([.. names.Select((name, number) => new Book(name, [number, names.Length]))], "after");

    [Fact]
    public void Write_AnyArray_IsWhatIsWrittenWithoutIt() => AnyShelf.Sample(
        shelf => JsonSerializer.SerializeToUtf8Bytes(shelf, InParallel).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(shelf, WireJson.Options)),
        iter: 300);

    [Fact]
    public void Write_Indented_IsWhatIsWrittenWithoutIt() => AnyShelf.Sample(
        shelf => string.Equals(
            JsonSerializer.Serialize(shelf, IndentedInParallel),
            JsonSerializer.Serialize(shelf, WireJson.Indented),
            StringComparison.Ordinal),
        iter: 50);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() => AnyShelf.Sample(
        shelf => JsonSerializer.Deserialize<Shelf>(JsonSerializer.Serialize(shelf, InParallel), InParallel)!.Books.Select(book => book.Title).SequenceEqual(shelf.Books.Select(book => book.Title)),
        iter: 50);

    [Fact]
    public async Task Write_ToAPipe_IsWhatIsWrittenAtOnce()
    {
        var shelf = new Shelf([.. Enumerable.Range(0, 5_000).Select(number => new Book(new string('é', number % 900), [number]))], "after");
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream);

        await JsonSerializer.SerializeAsync(pipe, shelf, InParallel, TestContext.Current.CancellationToken);
        await pipe.CompleteAsync();

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(shelf, WireJson.Options), stream.ToArray());
    }

    [Fact]
    public void Write_AValueThatCannotBeWritten_SaysWhy()
    {
        var options = new JsonSerializerOptions();
        options.Converters.Add(new ParallelArrayConverter<double>());
        ImmutableArray<double> values = [.. Enumerable.Repeat(1d, 100), double.NaN];

        var error = Assert.Throws<AggregateException>(() => JsonSerializer.Serialize(values, options));

        Assert.IsType<ArgumentException>(error.InnerException);
    }

    private static JsonSerializerOptions With(JsonSerializerOptions plain)
    {
        var options = new JsonSerializerOptions(plain);
        options.Converters.Add(new ParallelArrayConverter<Book>());
        return options;
    }

    private sealed record Book(string Title, int[] Pages);

    private sealed record Shelf(ImmutableArray<Book> Books, string Owner);
}
