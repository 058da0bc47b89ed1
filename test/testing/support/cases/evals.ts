import { type Cases, missing, none } from '../case.ts'

const check = {
  type: 'string_check',
  name: 'same',
  input: '{{item.answer}}',
  reference: '4',
  operation: 'eq',
} as const

export const evals: Cases<
  | 'cancelEvalRun'
  | 'createEval'
  | 'createEvalRun'
  | 'deleteEval'
  | 'deleteEvalRun'
  | 'getEval'
  | 'getEvalRun'
  | 'getEvalRunOutputItem'
  | 'getEvalRunOutputItems'
  | 'getEvalRuns'
  | 'listEvals'
  | 'updateEval'
> = {
  cancelEvalRun: {
    params: (ids) => ({ eval_id: ids.eval, run_id: ids.runningEvalRun }),
    refused: [
      [{ eval_id: none }, 404],
      [{ run_id: none }, 404],
    ],
  },
  createEval: {
    params: () => ({
      name: 'Sums',
      data_source_config: { type: 'custom', item_schema: { type: 'object' }, include_sample_schema: true },
      testing_criteria: [check],
    }),
    refused: [
      [{ testing_criteria: [] }, 400, 'testing_criteria'],
      [{ testing_criteria: [{ ...check, operation: 'about' }] }, 400, 'testing_criteria[0].operation'],
      [{ data_source_config: missing }, 400, 'data_source_config'],
    ],
  },
  createEvalRun: {
    params: (ids) => ({
      eval_id: ids.eval,
      data_source: { type: 'jsonl', source: { type: 'file_content', content: [{ item: { answer: '4' } }] } },
    }),
    refused: [
      [{ eval_id: none }, 404],
      [{ data_source: missing }, 400, 'data_source'],
      [{ data_source: { type: 'jsonl', source: { type: 'file_id', id: none } } }, 404],
    ],
  },
  deleteEval: { params: (ids) => ({ eval_id: ids.eval }), refused: [[{ eval_id: none }, 404]] },
  deleteEvalRun: {
    params: (ids) => ({ eval_id: ids.eval, run_id: ids.evalRun }),
    refused: [[{ run_id: none }, 404]],
  },
  getEval: { params: (ids) => ({ eval_id: ids.eval }), refused: [[{ eval_id: none }, 404]] },
  getEvalRun: {
    params: (ids) => ({ eval_id: ids.eval, run_id: ids.evalRun }),
    refused: [
      [{ eval_id: none }, 404],
      [{ run_id: none }, 404],
    ],
  },
  getEvalRunOutputItem: {
    params: (ids) => ({ eval_id: ids.eval, run_id: ids.evalRun, output_item_id: ids.outputItem }),
    refused: [
      [{ output_item_id: none }, 404],
      [{ run_id: none }, 404],
    ],
  },
  getEvalRunOutputItems: {
    params: (ids) => ({ eval_id: ids.eval, run_id: ids.evalRun, status: 'pass' }),
    refused: [
      [{ run_id: none }, 404],
      [{ status: 'odd' }, 400, 'status'],
    ],
  },
  getEvalRuns: {
    params: (ids) => ({ eval_id: ids.eval, status: 'completed' }),
    refused: [
      [{ eval_id: none }, 404],
      [{ status: 'odd' }, 400, 'status'],
    ],
  },
  listEvals: {
    params: () => ({ limit: 1, order: 'asc', order_by: 'created_at' }),
    refused: [
      [{ order_by: 'name' }, 400, 'order_by'],
      [{ after: none }, 404, 'after'],
    ],
  },
  updateEval: {
    params: (ids) => ({ eval_id: ids.eval, name: 'Renamed' }),
    refused: [
      [{ eval_id: none }, 404],
      [{ name: 5 }, 400, 'name'],
    ],
  },
}
