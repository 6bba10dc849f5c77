using System.Collections.Immutable;
using KoreApiKit.Generator.Diagnostics;
using KoreApiKit.Generator.Emit;
using KoreApiKit.Generator.Emit.Client;
using KoreApiKit.Generator.Emit.Contracts;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace KoreApiKit.Generator.Pipeline;

/// <summary>Models → files. Each file is a value of its own, so an edit re-emits only the files whose values changed.</summary>
internal static class OutputStep
{
    /// <summary>
    /// Splits the models into files. Of two specs that would make the same client, only the first by path is emitted. A spec
    /// that cannot be split, by a fault of ours, stops no other.
    /// </summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static OutputSet Split(ImmutableArray<GeneratedApi> apis, CancellationToken cancellationToken) =>
        Split(apis, new GenerationMemo(), cancellationToken);

    /// <inheritdoc cref="Split(ImmutableArray{GeneratedApi}, CancellationToken)"/>
    /// <param name="apis">The models.</param>
    /// <param name="memo">Where their files may be already.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public static OutputSet Split(ImmutableArray<GeneratedApi> apis, GenerationMemo memo, CancellationToken cancellationToken)
    {
        Dictionary<string, GeneratedApi> owners = Owners(apis);
        var files = new List<OutputFile>();
        var findings = new List<Finding>(FindDuplicates(apis, owners));
        foreach (GeneratedApi api in owners.Values)
        {
            try
            {
                files.AddRange(memo.FilesOf(api, () => SplitAll(api, cancellationToken), cancellationToken));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                findings.Add(FaultOf(api.SpecPath, api.Model!.Client.Name, exception));
            }
        }

        return new OutputSet(files.ToEquatableArray(), findings.ToEquatableArray());
    }

    /// <summary>Emits a file into a compilation.</summary>
    public static void Emit(SourceProductionContext production, OutputFile file)
    {
        production.CancellationToken.ThrowIfCancellationRequested();
        if (EmittedTexts.Of(file, out Finding? fault, production.CancellationToken) is { } text)
        {
            try
            {
                production.AddSource(file.HintName, text);
                return;
            }
            catch (ArgumentException exception)
            {
                // The compiler refuses a second file of one name, in whatever case.
                fault = FaultOf(file.SpecPath, file.HintName, exception);
            }
        }

        production.ReportDiagnostic(FindingReporter.ToDiagnostic(fault!));
    }

    /// <summary>Emits a file, or gives null and a finding: a fault of ours stops no other file.</summary>
    /// <exception cref="OperationCanceledException">The generation was cancelled.</exception>
    public static SourceText? Emit(OutputFile file, out Finding? fault, CancellationToken cancellationToken = default)
    {
        try
        {
            fault = null;
            return SourceText.From(file.EmitText(cancellationToken), System.Text.Encoding.UTF8);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            fault = FaultOf(file.SpecPath, file.HintName, exception);
            return null;
        }
    }

    private static Finding FaultOf(string specPath, string file, Exception exception) => new(
        FindingDescriptors.GeneratorFault,
        SpecLocation.StartOf(specPath),
        new EquatableArray<string>(new[] { $"{file}: {exception.GetType().Name}: {exception.Message}" }));

    /// <summary>The findings about specs that make a client which another spec makes already.</summary>
    private static IEnumerable<Finding> FindDuplicates(ImmutableArray<GeneratedApi> apis, Dictionary<string, GeneratedApi> owners) =>
        from api in apis
        where api.Model is not null
        let owner = owners[FullName(api)]
        where owner.SpecPath != api.SpecPath
        select new Finding(
            FindingDescriptors.DuplicateClient,
            api.Options.Origin,
            new EquatableArray<string>(new[] { api.Options.Namespace, api.Model!.Client.Name, owner.Options.SpecName, api.Options.SpecName }));

    private static List<OutputFile> SplitAll(GeneratedApi api, CancellationToken cancellationToken)
    {
        var files = new List<OutputFile>();
        foreach (OutputFile file in Split(api))
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(file);
        }

        return files;
    }

    private static IEnumerable<OutputFile> Split(GeneratedApi api)
    {
        ApiModel model = api.Model!;
        var whole = EmitContext.Create(model, api.Options);
        var names = new HintNames(api.Options.Namespace, model.Client.Name);
        return api.Options.Contracts switch
        {
            ContractEmission.None => SplitClient(api, model, whole, names),
            ContractEmission.Only => SplitContracts(api, whole, names),
            _ => SplitClient(api, model, whole, names).Concat(SplitContracts(api, whole, names)),
        };
    }

    private static IEnumerable<OutputFile> SplitContracts(GeneratedApi api, EmitContext whole, HintNames names)
    {
        EmitContext context = whole.ForContracts(api.Contracts);
        var contracts = ContractNames.Of(api.Model!);
        foreach (IGrouping<string, OperationContractModel> group in api.Contracts.Operations.GroupBy(operation => operation.Group))
        {
            yield return new ContractFile(names.Next("Contracts." + group.Key), api.SpecPath, context, contracts, group.ToEquatableArray(), api.Contracts.States);
        }

        EquatableArray<ContractMemberModel> members = api.Contracts.Operations
            .SelectMany(operation => operation.Interactions.Select(interaction => new ContractMemberModel(operation.Name, interaction.Name)))
            .ToEquatableArray();
        yield return new ContractIndexFile(names.Next("Contracts"), api.SpecPath, context, contracts, members);
        if (api.Contracts.States.Count > 0)
        {
            yield return new ProviderStateFile(names.Next("ProviderStates"), api.SpecPath, context, contracts, api.Contracts.States);
        }
    }

    private static IEnumerable<OutputFile> SplitClient(GeneratedApi api, ApiModel model, EmitContext whole, HintNames names)
    {
        var shape = ClientShape.Create(model);
        EmitContext withoutTypes = whole.ForTypes([]);
        yield return new ClientCoreFile(names.Next("Client"), api.SpecPath, withoutTypes, shape, model.Client with { Groups = default });
        yield return new JsonResolverFile(names.Next("Json"), api.SpecPath, withoutTypes, model.Types.Select(type => type.Reference).ToEquatableArray());
        foreach (OperationGroupModel group in model.Client.Groups)
        {
            yield return new OperationGroupFile(names.Next("Operations." + group.Name), api.SpecPath, withoutTypes, shape, group);
        }

        foreach (IGrouping<string, TypeModel> group in model.Types.GroupBy(type => type.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            TypeModel[] types = [.. group];
            yield return new TypeGroupFile(names.Next("Types." + group.Key), api.SpecPath, whole.ForTypes(types), types.ToEquatableArray());
        }
    }

    private static Dictionary<string, GeneratedApi> Owners(ImmutableArray<GeneratedApi> apis)
    {
        var owners = new Dictionary<string, GeneratedApi>(StringComparer.OrdinalIgnoreCase);
        foreach (GeneratedApi api in apis.Where(api => api.Model is not null).OrderBy(api => api.SpecPath, StringComparer.Ordinal))
        {
            if (!owners.ContainsKey(FullName(api)))
            {
                owners.Add(FullName(api), api);
            }
        }

        return owners;
    }

    private static string FullName(GeneratedApi api) => api.Options.Namespace + "." + api.Model!.Client.Name;
}
